import { example } from "../../checks/example";
import { identityOf, parseSender } from "../../checks/facts/from-address";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const fromAddressMatchesSesIdentity = rule({
  id: "from-address-matches-ses-identity",
  severity: "warning",
  title: "The sender's address belongs to the SES identity",
  why: "Cognito answers `Email address is not verified. The following identities failed the check in region …` when it sends.",
  link: guide("user-pool-email"),
  check: ({ userPool: { emailConfiguration } }) => {
    const from = emailConfiguration?.fromEmailAddress;
    const identity = identityOf(emailConfiguration?.sourceArn)?.toLowerCase();
    const address = isLiteral(from) ? parseSender(from)?.address.toLowerCase() : undefined;
    if (identity === undefined || address === undefined) return [];
    const host = address.slice(address.indexOf("@") + 1);
    if (address === identity || host === identity || host.endsWith(`.${identity}`)) return [];
    return [
      {
        path: "userPool.emailConfiguration.fromEmailAddress",
        value: from,
        message: `does not belong to the identity ${identity} of sourceArn`,
        fix: "send from an address of the identity, or name the other identity",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        emailConfiguration: {
          fromEmailAddress: "Acme <noreply@mail.acme.example>",
          sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example",
        },
      }),
    ],
    bad: [
      {
        given: example({
          emailConfiguration: {
            fromEmailAddress: "noreply@acme.example",
            sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/other@acme.example",
          },
        }),
        at: ["userPool.emailConfiguration.fromEmailAddress"],
      },
    ],
  }),
});
