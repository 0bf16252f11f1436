import { example } from "../../checks/example";
import { identityOf, parseSender } from "../../checks/facts/from-address";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const fromAddressMatchesSesIdentity = rule({
  id: "from-address-matches-ses-identity",
  severity: "warning",
  title: "`fromEmailAddress` must belong to the SES identity",
  why: "SES answers `Email address is not verified. The following identities failed the check in region …`, and Cognito does not send the message.",
  link: guide("user-pool-email"),
  check: ({ userPool: { emailConfiguration } }) => {
    const from = emailConfiguration?.fromEmailAddress;
    const identity = identityOf(emailConfiguration?.sourceArn)?.toLowerCase();
    const address = isLiteral(from) ? parseSender(from)?.address.toLowerCase() : undefined;
    if (identity === undefined || address === undefined) return [];
    const host = address.slice(address.lastIndexOf("@") + 1);
    if (address === identity || host === identity || host.endsWith(`.${identity}`)) return [];
    return [
      {
        path: "userPool.emailConfiguration.fromEmailAddress",
        value: from,
        message: `does not belong to ${identity}, the identity of sourceArn`,
        fix: "use an address of that identity, or the ARN of another identity",
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
