import { example } from "../../checks/example";
import { isPhrase, parseSender } from "../../checks/facts/from-address";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const fromAddressIsValid = rule({
  id: "from-address-is-valid",
  severity: "error",
  liveFact: true,
  title: "`fromEmailAddress` must be an address, or a display name and an address",
  why: "AWS answers `Provided From email address is invalid`.",
  link: guide("user-pool-email"),
  check: ({ userPool: { emailConfiguration } }) => {
    const value = emailConfiguration?.fromEmailAddress;
    if (!isLiteral(value)) return [];
    const sender = parseSender(value);
    const problem = (message: string, fix: string) => [
      { path: "userPool.emailConfiguration.fromEmailAddress", value, message, fix },
    ];
    if (sender === undefined)
      return problem(
        "is not an email address or a display name with an address",
        "use noreply@example.com or Acme <noreply@example.com>",
      );
    if (!/^[\x21-\x7e]+@/.test(sender.address))
      return problem("has other characters than ASCII before the @", "use only ASCII there");
    if (sender.displayName !== undefined && !isPhrase(sender.displayName)) {
      return problem(
        "has a display name with special characters outside quotes, or with other characters than ASCII that are not encoded",
        'quote it, as in "Acme, Inc." <noreply@example.com>, or encode it as RFC 2047 says',
      );
    }
    return [];
  },
  examples: () => ({
    good: [
      example({ emailConfiguration: { fromEmailAddress: "Acme <noreply@acme.example>" } }),
      example({ emailConfiguration: { fromEmailAddress: "U.S. Tax Court <noreply@acme.example>" } }),
      example({ emailConfiguration: { fromEmailAddress: '"Acme, Inc." <noreply@acme.example>' } }),
      example({ emailConfiguration: { fromEmailAddress: "=?UTF-8?B?w4RjbWU=?= <noreply@acme.example>" } }),
    ],
    bad: [
      {
        given: example({ emailConfiguration: { fromEmailAddress: "Acme, Inc. <noreply@acme.example>" } }),
        at: ["userPool.emailConfiguration.fromEmailAddress"],
      },
      {
        given: example({ emailConfiguration: { fromEmailAddress: "Ächme <noreply@acme.example>" } }),
        at: ["userPool.emailConfiguration.fromEmailAddress"],
      },
      {
        given: example({ emailConfiguration: { fromEmailAddress: "acme" } }),
        at: ["userPool.emailConfiguration.fromEmailAddress"],
      },
    ],
  }),
});
