import { REGIONS } from "../../aws-facts/regions";
import { hint } from "../../checks/did-you-mean";
import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const regionIsKnown = rule({
  id: "region-is-known",
  severity: "warning",
  title: "A region should be an AWS region",
  why: "Terraform refuses a value that does not look like a region, and finds no endpoint for a region that does not exist.",
  link: "https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html",
  check: ({ region, userPool, backend }) => {
    const stated = {
      region,
      "userPool.region": userPool.region,
      "backend.region": backend && "region" in backend ? backend.region : undefined,
    };
    return Object.entries(stated).flatMap(([path, value]) => {
      if (!isLiteral(value) || REGIONS.has(value)) return [];
      const message = `is not a known region${hint(value, REGIONS)}`;
      return [{ path, value, message, fix: "correct it, or waive this for a region that AWS has added since" }];
    });
  },
  examples: () => ({
    good: [
      example({ region: "${var.region}" }, { region: "eusc-de-east-1" }),
      example({}, { region: "us-gov-west-1", backend: { type: "s3", bucket: "abc", key: "k", region: "cn-north-1" } }),
    ],
    bad: [
      {
        given: example(
          { region: "EU-WEST-1" },
          { region: "eu-wset-1", backend: { type: "s3", bucket: "abc", key: "k", region: "eu-west1" } },
        ),
        at: ["region", "userPool.region", "backend.region"],
      },
    ],
  }),
});
