import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const preTokenVersionNeedsTier = rule({
  id: "pre-token-version-needs-tier",
  severity: "error",
  title: "Pre-token V2_0 and V3_0 are on tier ESSENTIALS or PLUS",
  why: "AWS answers `The following features need to be disabled for the LITE pricing tier configured: Token Customization`.",
  link: guide("user-pool-lambda-pre-token-generation"),
  check: ({ userPool: { lambdaConfig, userPoolTier } }) => {
    const version = lambdaConfig?.preTokenGenerationConfig?.lambdaVersion ?? "V1_0";
    if (userPoolTier !== "LITE" || version === "V1_0" || isReference(version)) return [];
    return [
      {
        path: "userPool.lambdaConfig.preTokenGenerationConfig.lambdaVersion",
        value: version,
        message: "is not on tier LITE, which has V1_0 alone",
        fix: 'use "V1_0", or set userPoolTier to "ESSENTIALS" or "PLUS"',
      },
    ];
  },
  examples: () => ({
    good: [example({ lambdaConfig: { preTokenGenerationConfig: { lambdaArn: "${var.arn}", lambdaVersion: "V3_0" } } })],
    bad: [
      {
        given: example({
          userPoolTier: "LITE",
          lambdaConfig: { preTokenGenerationConfig: { lambdaArn: "${var.arn}", lambdaVersion: "V2_0" } },
        }),
        at: ["userPool.lambdaConfig.preTokenGenerationConfig.lambdaVersion"],
      },
    ],
  }),
});
