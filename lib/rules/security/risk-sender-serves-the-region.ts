import { parseArn } from "../../aws-facts/arn";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { FOR_ALL } from "../email/ses-serves-the-region";

const FIELD = "accountTakeoverRiskConfiguration.notifyConfiguration.sourceArn";

export const riskSenderServesTheRegion = rule({
  id: "risk-sender-serves-the-region",
  severity: "warning",
  title: "The SES identity of notifications lies in a region that serves the pool's",
  why: "Cognito sends the mails of a pool from few regions; from another one nobody is told of a risky sign-in.",
  link: guide("user-pool-email"),
  check: ({ region: home, userPool, risks }) => {
    const region = userPool.region ?? home;
    if (!isLiteral(region)) return [];
    const allowed = [...new Set([region, ...FOR_ALL])];
    return risks.flatMap(([path, { accountTakeoverRiskConfiguration: takeover }]) => {
      const value = takeover?.notifyConfiguration?.sourceArn;
      const arn = parseArn(value);
      if (arn === undefined || allowed.includes(arn.region)) return [];
      const message = `lies in ${arn.region}; a pool in ${region} sends from ${allowed.join(", ")}`;
      return [{ path: `${path}.${FIELD}`, value, message, fix: "use an identity in one of these regions" }];
    });
  },
  examples: () => ({
    good: [
      example(
        {
          riskConfiguration: {
            accountTakeoverRiskConfiguration: {
              actions: { highAction: { eventAction: "BLOCK" } },
              notifyConfiguration: { sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/acme.example" },
            },
          },
        },
        { region: "eu-central-1" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            riskConfiguration: {
              accountTakeoverRiskConfiguration: {
                actions: { highAction: { eventAction: "BLOCK" } },
                notifyConfiguration: { sourceArn: "arn:aws:ses:ap-south-1:123456789012:identity/acme.example" },
              },
            },
          },
          { region: "eu-central-1" },
        ),
        at: [`userPool.riskConfiguration.${FIELD}`],
      },
    ],
  }),
});
