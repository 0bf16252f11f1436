import { allowedSesRegions } from "../../aws-facts/ses-regions";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const CONFIGURATION = {
  accountTakeoverRiskConfiguration: {
    actions: { highAction: { eventAction: "BLOCK" } },
    notifyConfiguration: { sourceArn: "arn:aws:ses:ap-south-1:123456789012:identity/acme.example" },
  },
} as const;

export const sesIdentityServesTheRegion = rule({
  id: "ses-identity-serves-the-region",
  severity: "warning",
  title: "An SES identity should be in a region that serves the user pool's",
  why: "AWS answers `Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: …`; with notifications, Cognito notifies nobody of a risky sign-in.",
  link: guide("user-pool-email"),
  check: ({ limited, userPool, region: home }) => {
    const region = userPool.region ?? home;
    if (!isLiteral(region)) return [];
    const allowed = allowedSesRegions(region);
    return limited.arns.flatMap(({ path, value, arn }) => {
      if (arn?.service !== "ses" || allowed.includes(arn.region)) return [];
      const message = `is in ${arn.region}; a pool in ${region} sends from ${allowed.join(", ")}`;
      return [{ path, value, message, fix: "use an identity in one of these regions" }];
    });
  },
  examples: () => ({
    good: [
      example(
        { emailConfiguration: { sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/acme.example" } },
        { region: "us-east-1" },
      ),
      example({ riskConfiguration: CONFIGURATION }, { region: "ap-south-1" }),
    ],
    bad: [
      {
        given: example(
          {
            emailConfiguration: { sourceArn: "arn:aws:ses:ap-south-1:123456789012:identity/acme.example" },
            riskConfiguration: CONFIGURATION,
          },
          { region: "us-east-1" },
        ),
        at: [
          "userPool.emailConfiguration.sourceArn",
          "userPool.riskConfiguration.accountTakeoverRiskConfiguration.notifyConfiguration.sourceArn",
        ],
      },
    ],
  }),
});
