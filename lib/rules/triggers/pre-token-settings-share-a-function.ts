import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const preTokenSettingsShareAFunction = rule({
  id: "pre-token-settings-share-a-function",
  severity: "error",
  title: "Both pre token generation settings must name the same function",
  why: "AWS answers `Cannot use PreTokenGenerationLambda and PreTokenGeneration with different Lambda function ARN's`.",
  link: api("LambdaConfigType"),
  check: ({ userPool: { lambdaConfig } }) => {
    const short = lambdaConfig?.preTokenGeneration;
    const full = lambdaConfig?.preTokenGenerationConfig?.lambdaArn;
    if (!isLiteral(short) || !isLiteral(full) || short === full) return [];
    return [
      {
        path: "userPool.lambdaConfig.preTokenGeneration",
        value: short,
        message: `differs from preTokenGenerationConfig.lambdaArn = "${full}"`,
        fix: "remove preTokenGeneration: preTokenGenerationConfig sets both",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        lambdaConfig: {
          preTokenGenerationConfig: {
            lambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:a",
            lambdaVersion: "V2_0",
          },
        },
      }),
    ],
    bad: [
      {
        given: example({
          lambdaConfig: {
            preTokenGeneration: "arn:aws:lambda:us-east-1:123456789012:function:a",
            preTokenGenerationConfig: { lambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:b" },
          },
        }),
        at: ["userPool.lambdaConfig.preTokenGeneration"],
      },
    ],
  }),
});
