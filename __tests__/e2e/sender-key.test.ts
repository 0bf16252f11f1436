import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { TerraformOutput, type TerraformStack } from "cdktf";
import type { Environment } from "../../lib/environment";
import { call } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { askKms, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";

const ACCOUNT = "123456789012";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/mail`;
const OWN = `arn:aws:kms:${REGION}:${ACCOUNT}:key/11111111-2222-3333-4444-555555555555`;

/** A function that is told the ARN of the key that it decrypts with, and which the pool calls. */
function sender(keyArn: string): Pick<Environment, "extend"> {
  return { extend: (stack) => addSender(stack, keyArn) };
}

function addSender(stack: TerraformStack, KEY_ARN: string): void {
  const assumed = { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" };
  const role = new IamRole(stack, "mail_role", {
    name: "mail",
    assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement: [assumed] }),
  });
  const mail = new LambdaFunction(stack, "mail", {
    functionName: "mail",
    role: role.arn,
    packageType: "Image",
    imageUri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/acme:latest",
    environment: { variables: { KEY_ARN } },
    // moto returns them in another form.
    lifecycle: { ignoreChanges: ["image_uri", "image_config"] },
  });
  new TerraformOutput(stack, "key_arn", { value: mail.environment.variables }).overrideLogicalId("key");
}

testWithMoto(
  "a created key lets Cognito encrypt and the function of the stack decrypt; it goes after the pool has left it",
  () =>
    withMoto(async (endpoints, moto) => {
      const customEmailSender = { lambdaArn: "${aws_lambda_function.mail.arn}" };
      const json = await poolJson(
        { lambdaConfig: { kmsKey: "create", customEmailSender } },
        sender("${aws_kms_key.pool_senders.arn}"),
      );
      await withDeployment(
        json,
        async ({ workspace, emulator }) => {
          await workspace.apply();
          const second = await workspace.plan();
          expect([changes(second), second.empty]).toEqual([[], true]);
          const { user_pool_id: UserPoolId, key } = await workspace.output();
          const { KEY_ARN: KeyId } = key as { KEY_ARN: string };
          const live = async () => {
            const { UserPool } = await call<{ UserPool: { LambdaConfig?: object } }>(
              emulator.url,
              "DescribeUserPool",
              { UserPoolId },
              REGION,
            );
            return UserPool.LambdaConfig;
          };
          const lambdaArn = `arn:aws:lambda:${REGION}:${ACCOUNT}:function:mail`;
          expect(await live()).toEqual({
            CustomEmailSender: { LambdaArn: lambdaArn, LambdaVersion: "V1_0" },
            KMSKeyID: KeyId,
          });

          const ask = <Answer>(operation: string, input: object = { KeyId }) =>
            askKms<Answer>(moto, REGION, operation, input);
          const { Policy } = await ask<{ Policy: string }>("GetKeyPolicy", { KeyId, PolicyName: "default" });
          const allowed = (JSON.parse(Policy) as { Statement: object[] }).Statement;
          expect(allowed).toEqual([
            expect.objectContaining({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` }, Action: "kms:*" }),
            expect.objectContaining({
              Principal: { Service: "cognito-idp.amazonaws.com" },
              Action: ["kms:Encrypt", "kms:GenerateDataKey"],
              Condition: {
                StringEquals: { "aws:SourceAccount": ACCOUNT },
                ArnLike: { "aws:SourceArn": `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/*` },
              },
            }),
            expect.objectContaining({
              Principal: { AWS: ROLE },
              Action: "kms:Decrypt",
              Condition: { StringLike: { "kms:EncryptionContext:userpool-id": `${REGION}_*` } },
            }),
          ]);
          // The pool that is there is one that the conditions mean.
          expect(UserPoolId).toMatch(new RegExp(`^${REGION}_`));
          expect(await ask("GetKeyRotationStatus")).toMatchObject({ KeyRotationEnabled: true });
          expect(await ask("ListAliases")).toMatchObject({
            Aliases: [{ AliasName: expect.stringMatching(/^alias\/e2e-pool_senders-/) }],
          });

          // Another key takes its place, and then the sender goes.
          await workspace.write(await poolJson({ lambdaConfig: { kmsKeyId: OWN, customEmailSender } }, sender(OWN)));
          expect(changes(await workspace.plan()).sort()).toEqual([
            "delete aws_kms_alias.pool_senders",
            "delete aws_kms_key.pool_senders",
            "delete aws_kms_key_policy.pool_senders",
            "update aws_cognito_user_pool.pool",
            "update aws_lambda_function.mail",
          ]);
          const { stdout } = await workspace.apply();
          const at = (line: string) => stdout.indexOf(line);
          expect(at("aws_cognito_user_pool.pool: Modifications complete")).toBeGreaterThan(0);
          for (const type of ["aws_kms_key", "aws_kms_key_policy"]) {
            expect(at(`${type}.pool_senders: Destroying...`)).toBeGreaterThan(
              at("aws_cognito_user_pool.pool: Modifications complete"),
            );
          }
          expect(await live()).toMatchObject({ KMSKeyID: OWN });
          expect(await ask("DescribeKey")).toMatchObject({ KeyMetadata: { KeyState: "PendingDeletion" } });
          expect((await workspace.plan()).empty).toBe(true);

          await workspace.write(await poolJson({}, sender(OWN)));
          await workspace.apply();
          expect((await live()) ?? {}).toEqual({});
          expect((await workspace.plan()).empty).toBe(true);
          expect(emulator.unserved()).toEqual([]);
        },
        endpoints,
      );
    }),
);
