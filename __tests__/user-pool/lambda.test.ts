import { toTerraform } from "../../lib/user-pool/lambda";

const arn = (name: string) => `arn:aws:lambda:eu-central-1:123456789012:function:${name}`;

describe("lambda", () => {
  test.each([{}, { lambdaConfig: {} }, { lambdaConfig: { preSignUp: undefined } }])(
    "%j is no trigger and no block",
    (settings) => {
      expect(toTerraform(settings)).toEqual({});
    },
  );

  test("every other trigger is emitted as stated", () => {
    const lambdaConfig = {
      preSignUp: arn("pre-sign-up"),
      postConfirmation: arn("post-confirmation"),
      preAuthentication: arn("pre-authentication"),
      postAuthentication: arn("post-authentication"),
      customMessage: arn("custom-message"),
      userMigration: arn("user-migration"),
      defineAuthChallenge: arn("define"),
      createAuthChallenge: arn("create"),
      verifyAuthChallengeResponse: arn("verify"),
      kmsKeyId: "arn:aws:kms:eu-central-1:123456789012:key/1",
    };
    expect(toTerraform({ lambdaConfig })).toEqual({ lambdaConfig });
  });

  test.each([
    ["the short form", { preTokenGeneration: arn("token") }, "V1_0"],
    ["the long form", { preTokenGenerationConfig: { lambdaArn: arn("token") } }, "V1_0"],
    ["the long form", { preTokenGenerationConfig: { lambdaArn: arn("token"), lambdaVersion: "V3_0" } }, "V3_0"],
    [
      "both forms",
      {
        preTokenGeneration: arn("token"),
        preTokenGenerationConfig: { lambdaArn: arn("token"), lambdaVersion: "V2_0" },
      },
      "V2_0",
    ],
  ] as const)("a pre-token trigger in %s fills both fields with one function: %j", (_, lambdaConfig, lambdaVersion) => {
    expect(toTerraform({ lambdaConfig })).toEqual({
      lambdaConfig: {
        preTokenGeneration: arn("token"),
        preTokenGenerationConfig: { lambdaArn: arn("token"), lambdaVersion },
      },
    });
  });

  test("custom senders get the one version there is", () => {
    const lambdaConfig = {
      customEmailSender: { lambdaArn: arn("email") },
      customSmsSender: { lambdaArn: arn("sms"), lambdaVersion: "V1_0" },
      kmsKeyId: "arn:aws:kms:eu-central-1:123456789012:key/1",
    } as const;
    expect(toTerraform({ lambdaConfig })).toEqual({
      lambdaConfig: { ...lambdaConfig, customEmailSender: { lambdaArn: arn("email"), lambdaVersion: "V1_0" } },
    });
  });
});
