import { fromAws, toTerraform } from "../../lib/user-pool/lambda";
import { live, newer } from "./described";

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

  test("custom senders get the only existing version", () => {
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

describe("live settings", () => {
  test("are every trigger", () => {
    const sender = (name: string) => ({ LambdaVersion: "V1_0" as const, LambdaArn: arn(name) });
    const LambdaConfig = {
      PreSignUp: arn("a"),
      CustomMessage: arn("b"),
      PostConfirmation: arn("c"),
      PreAuthentication: arn("d"),
      PostAuthentication: arn("e"),
      DefineAuthChallenge: arn("f"),
      CreateAuthChallenge: arn("g"),
      VerifyAuthChallengeResponse: arn("h"),
      UserMigration: arn("i"),
      PreTokenGeneration: arn("j"),
      PreTokenGenerationConfig: { LambdaVersion: "V2_0" as const, LambdaArn: arn("j") },
      CustomSMSSender: sender("k"),
      CustomEmailSender: sender("l"),
      KMSKeyID: "arn:aws:kms:eu-central-1:123456789012:key/1",
    };
    expect(fromAws(live({ LambdaConfig }))).toEqual({
      lambdaConfig: {
        preSignUp: arn("a"),
        customMessage: arn("b"),
        postConfirmation: arn("c"),
        preAuthentication: arn("d"),
        postAuthentication: arn("e"),
        defineAuthChallenge: arn("f"),
        createAuthChallenge: arn("g"),
        verifyAuthChallengeResponse: arn("h"),
        userMigration: arn("i"),
        // An edit of one name alone would be refused.
        preTokenGeneration: arn("j"),
        preTokenGenerationConfig: { lambdaVersion: "V2_0", lambdaArn: arn("j") },
        customSmsSender: { lambdaVersion: "V1_0", lambdaArn: arn("k") },
        customEmailSender: { lambdaVersion: "V1_0", lambdaArn: arn("l") },
        kmsKeyId: "arn:aws:kms:eu-central-1:123456789012:key/1",
      },
    });
  });

  test("distinguish an empty block from none", () => {
    expect(fromAws(live({ LambdaConfig: {} })).lambdaConfig).toEqual({});
    expect(fromAws(live({})).lambdaConfig).toBeUndefined();
  });

  test.each<[object, object]>([
    [{ PreTokenGeneration: arn("a") }, { preTokenGeneration: arn("a") }],
    [
      { PreTokenGenerationConfig: { LambdaVersion: "V1_0", LambdaArn: arn("a") } },
      { preTokenGenerationConfig: { lambdaVersion: "V1_0", lambdaArn: arn("a") } },
    ],
  ])("an adopted pool's pre token generation keeps the only name it has: %j", (LambdaConfig, lambdaConfig) => {
    const { lambdaConfig: read } = fromAws(newer({ LambdaConfig }));
    expect(read).toEqual(lambdaConfig);
    expect(toTerraform({ adopted: true, lambdaConfig: read }).lambdaConfig).toEqual(lambdaConfig);
  });

  test.each([
    { PreTokenGenerationConfig: { LambdaVersion: "V4_0", LambdaArn: arn("a") } },
    { CustomSMSSender: { LambdaVersion: "V2_0", LambdaArn: arn("a") } },
    { CustomEmailSender: { LambdaVersion: "V1_0" } },
  ])("are refused: %j", (LambdaConfig) => {
    expect(() => fromAws(newer({ LambdaConfig }))).toThrow("is not one of");
  });
});
