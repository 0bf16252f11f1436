import { example } from "../../checks/example";
import { identityOf, parseSender } from "../../checks/facts/from-address";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const FIELD = "accountTakeoverRiskConfiguration.notifyConfiguration.from";

export const notificationAddressMatchesSesIdentity = rule({
  id: "notification-address-matches-ses-identity",
  severity: "warning",
  title: "The sender of notifications must belong to their SES identity",
  why: "SES refuses a sender that does not belong to the identity, and users are not notified of the sign-in.",
  link: api("NotifyConfigurationType"),
  check: ({ risks }) =>
    risks.flatMap(([at, { accountTakeoverRiskConfiguration: takeover }]) => {
      const { from, sourceArn } = takeover?.notifyConfiguration ?? {};
      const identity = identityOf(sourceArn)?.toLowerCase();
      if (!isLiteral(from) || identity === undefined) return [];
      const address = parseSender(from)?.address.toLowerCase();
      const path = `${at}.${FIELD}`;
      if (address === undefined) {
        const message = "is not an email address or a display name with an address";
        return [{ path, value: from, message, fix: "use noreply@example.com or Acme <noreply@example.com>" }];
      }
      const host = address.slice(address.lastIndexOf("@") + 1);
      if (address === identity || host === identity || host.endsWith(`.${identity}`)) return [];
      const message = `does not belong to ${identity}, the identity of sourceArn`;
      return [{ path, value: from, message, fix: "use an address of that identity, or the ARN of another identity" }];
    }),
  examples: () => ({
    good: [
      example({
        riskConfiguration: {
          accountTakeoverRiskConfiguration: {
            actions: { highAction: { eventAction: "BLOCK" } },
            notifyConfiguration: {
              sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example",
              from: "Acme <noreply@mail.acme.example>",
            },
          },
        },
      }),
    ],
    bad: [
      {
        given: example({
          riskConfiguration: {
            accountTakeoverRiskConfiguration: {
              actions: { highAction: { eventAction: "BLOCK" } },
              notifyConfiguration: {
                sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example",
                from: "noreply@other.example",
              },
            },
          },
        }),
        at: [`userPool.riskConfiguration.${FIELD}`],
      },
    ],
  }),
});
