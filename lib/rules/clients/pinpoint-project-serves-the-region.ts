import { allowedPinpointRegions } from "../../aws-facts/pinpoint-regions";
import { clientExample } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

const APP = { applicationArn: "arn:aws:mobiletargeting:eu-west-1:123456789012:apps/0a1b" };

export const pinpointProjectServesTheRegion = rule({
  id: "pinpoint-project-serves-the-region",
  severity: "warning",
  title: "A Pinpoint project should be in a region that serves the user pool's",
  why: "Cognito sends events to a project in the pool's region or in us-east-1, and from some regions to none.",
  link: guide("cognito-user-pools-pinpoint-integration"),
  check: ({ limited, userPool, region: home }) => {
    const region = userPool.region ?? home;
    if (!isLiteral(region)) return [];
    const allowed = allowedPinpointRegions(region);
    return limited.arns.flatMap(({ path, value, arn }) => {
      if (arn?.service !== "mobiletargeting" || allowed.includes(arn.region)) return [];
      const served = allowed.length === 0 ? "has no analytics" : `sends events to ${allowed.join(", ")}`;
      const fix = allowed.length === 0 ? "remove analyticsConfiguration" : "use a project in one of these regions";
      return [{ path, value, message: `is in ${arn.region}; a pool in ${region} ${served}`, fix }];
    });
  },
  examples: () => ({
    good: [
      clientExample({ kind: "spa", analyticsConfiguration: APP }, {}, { region: "eu-west-1" }),
      clientExample({ kind: "spa", analyticsConfiguration: APP }),
    ],
    bad: [
      {
        given: clientExample({ kind: "spa", analyticsConfiguration: APP }, {}, { region: "eu-central-1" }),
        at: ["userPool.clients.app.analyticsConfiguration.applicationArn"],
      },
      {
        given: clientExample({ kind: "spa", analyticsConfiguration: APP }, {}, { region: "me-south-1" }),
        at: ["userPool.clients.app.analyticsConfiguration.applicationArn"],
      },
    ],
  }),
});
