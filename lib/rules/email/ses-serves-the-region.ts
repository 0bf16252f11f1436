import { parseArn } from "../../aws-facts/arn";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

/** Regions whose SES identities pools of other regions may use. */
export const FOR_ALL = ["us-east-1", "us-west-2", "eu-west-1"];

export const sesServesTheRegion = rule({
  id: "ses-serves-the-region",
  severity: "warning",
  title: "The SES identity lies in a region that serves the pool's",
  why: "AWS answers `Invalid EmailConfiguration.SourceArn. Provided SourceArn must be in one of the following SES regions: …`.",
  link: guide("user-pool-email"),
  check: ({ region: home, userPool: { region = home, emailConfiguration } }) => {
    const arn = parseArn(emailConfiguration?.sourceArn);
    if (arn === undefined || !isLiteral(region) || [region, ...FOR_ALL].includes(arn.region)) return [];
    return [
      {
        path: "userPool.emailConfiguration.sourceArn",
        value: emailConfiguration?.sourceArn,
        message: `lies in ${arn.region}; a pool in ${region} sends from ${[region, ...FOR_ALL].join(", ")}`,
        fix: "use an identity in one of these regions",
      },
    ];
  },
  examples: () => ({
    good: [
      example(
        { emailConfiguration: { sourceArn: "arn:aws:ses:eu-west-1:123456789012:identity/acme.example" } },
        { region: "us-east-1" },
      ),
    ],
    bad: [
      {
        given: example(
          { emailConfiguration: { sourceArn: "arn:aws:ses:ap-south-1:123456789012:identity/acme.example" } },
          { region: "us-east-1" },
        ),
        at: ["userPool.emailConfiguration.sourceArn"],
      },
    ],
  }),
});
