import { example } from "../../checks/example";
import { identityOf, parseSender } from "../../checks/facts/from-address";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const FIELD = "accountTakeoverRiskConfiguration.notifyConfiguration.from";

export const notificationAddressMatchesSesIdentity = rule({
  id: "notification-address-matches-ses-identity",
  severity: "warning",
  title: "The sender of notifications belongs to their SES identity",
  why: "The identity permits Cognito to send for its own addresses alone; SES refuses the mail, and nobody is told of the sign-in.",
  link: api("NotifyConfigurationType"),
  check: ({ risks }) =>
    risks.flatMap(([at, { accountTakeoverRiskConfiguration: takeover }]) => {
      const { from, sourceArn } = takeover?.notifyConfiguration ?? {};
      const identity = identityOf(sourceArn)?.toLowerCase();
      if (!isLiteral(from) || identity === undefined) return [];
      const address = parseSender(from)?.address.toLowerCase();
      const path = `${at}.${FIELD}`;
      if (address === undefined) {
        const message = "is no address; allowed: noreply@acme.example, Acme <noreply@acme.example>";
        return [{ path, value: from, message, fix: "write one of the two forms" }];
      }
      const host = address.slice(address.indexOf("@") + 1);
      if (address === identity || host === identity || host.endsWith(`.${identity}`)) return [];
      const message = `does not belong to the identity ${identity} of sourceArn`;
      return [{ path, value: from, message, fix: "send from an address of the identity" }];
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
