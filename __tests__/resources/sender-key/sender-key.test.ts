import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { TerraformVariable } from "cdktf";
import { CognitoUserPool } from "../../../lib/cognito-user-pool";
import { addSenderKey, type SenderKey } from "../../../lib/resources/sender-key/resource";
import type { LambdaSettings } from "../../../lib/user-pool/lambda";
import { type Json, synthesised } from "../../terraform-json";

const frankfurt = { region: "eu-central-1", accountId: "123456789012" };
const ROLE = "arn:aws:iam::123456789012:role/mail";
const FUNCTION = "arn:aws:lambda:eu-central-1:123456789012:function:mail";
const mail = { lambdaArn: FUNCTION, roleArn: ROLE };

function made(lambdaConfig: LambdaSettings["lambdaConfig"], place: object = frankfurt): SenderKey & { json: Json } {
  let key: SenderKey | undefined;
  const json = synthesised((stack) => {
    key = addSenderKey(stack, "pool", { name: "acme", lambdaConfig }, place);
  });
  return { ...(key as SenderKey), json };
}

const policyOf = (json: Json) => JSON.parse(json.resource.aws_kms_key_policy.pool_senders.policy);
const created = (place: object = frankfurt) => made({ kmsKey: "create", customEmailSender: mail }, place).json;

describe("key of custom senders", () => {
  test("the account manages it, Cognito encrypts for pools here, and each sender's role decrypts", () => {
    const sms = { lambdaArn: FUNCTION, roleArn: "arn:aws:iam::123456789012:role/sms" };
    const { json } = made({ kmsKey: "create", customEmailSender: mail, customSmsSender: sms });
    const decrypts = (Sid: string, AWS: string) => ({
      Sid,
      Effect: "Allow",
      Resource: "*",
      Principal: { AWS },
      Action: "kms:Decrypt",
      Condition: { StringLike: { "kms:EncryptionContext:userpool-id": "eu-central-1_*" } },
    });
    expect(policyOf(json)).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Sid: "AccountAdministers",
          Effect: "Allow",
          Resource: "*",
          Principal: { AWS: "arn:aws:iam::123456789012:root" },
          Action: "kms:*",
        },
        {
          Sid: "CognitoEncrypts",
          Effect: "Allow",
          Resource: "*",
          Principal: { Service: "cognito-idp.amazonaws.com" },
          Action: ["kms:Encrypt", "kms:GenerateDataKey"],
          Condition: {
            StringEquals: { "aws:SourceAccount": "123456789012" },
            ArnLike: { "aws:SourceArn": "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/*" },
          },
        },
        decrypts("CustomEmailSenderDecrypts", ROLE),
        decrypts("CustomSmsSenderDecrypts", "arn:aws:iam::123456789012:role/sms"),
      ],
    });
  });

  test("it rotates, says what it is for, is found by its alias, and can be had back for 30 days", () => {
    const lifecycle = { create_before_destroy: true };
    expect(created().resource).toMatchObject({
      aws_kms_key: {
        pool_senders: {
          deletion_window_in_days: 30,
          description: "Encrypts the codes for the custom senders of the user pool acme",
          enable_key_rotation: true,
          lifecycle,
        },
      },
      aws_kms_key_policy: { pool_senders: { key_id: "${aws_kms_key.pool_senders.key_id}", lifecycle } },
      aws_kms_alias: {
        pool_senders: {
          name_prefix: "alias/test-pool_senders-",
          target_key_id: "${aws_kms_key.pool_senders.key_id}",
          lifecycle,
        },
      },
    });
    // With a policy in the key, a function that is told its ARN would be a cycle.
    expect(created().resource.aws_kms_key.pool_senders).not.toHaveProperty("policy");
  });

  test("the pool names it, and waits for its policy", () => {
    const json = synthesised((stack) => {
      new CognitoUserPool(stack, "pool", { name: "acme", lambdaConfig: { kmsKey: "create", customEmailSender: mail } });
    });
    expect(json.resource.aws_cognito_user_pool.pool).toMatchObject({
      lambda_config: {
        custom_email_sender: { lambda_arn: FUNCTION, lambda_version: "V1_0" },
        kms_key_id: "${aws_kms_key.pool_senders.arn}",
      },
      depends_on: ["aws_kms_key_policy.pool_senders"],
    });
  });

  test("two pools of a stack have a key each, in their own region", () => {
    const lambdaConfig = { kmsKey: "create", customEmailSender: mail } as const;
    const { resource } = synthesised((stack) => {
      new CognitoUserPool(stack, "pool", { name: "a", lambdaConfig });
      new CognitoUserPool(stack, "partners", { name: "b", region: "us-west-2", lambdaConfig });
    });
    for (const type of ["aws_kms_key", "aws_kms_key_policy", "aws_kms_alias"]) {
      expect(Object.keys(resource[type])).toEqual(["partners_senders", "pool_senders"]);
      expect([resource[type].pool_senders.region, resource[type].partners_senders.region]).toEqual([
        undefined,
        "us-west-2",
      ]);
    }
  });

  test.each([
    ["cn-north-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
  ])("in %s the ARNs are of partition %s", (region, partition) => {
    const [account, cognito, sender] = policyOf(created({ ...frankfurt, region })).Statement;
    expect(account.Principal.AWS).toBe(`arn:${partition}:iam::123456789012:root`);
    expect(cognito.Condition.ArnLike["aws:SourceArn"]).toBe(
      `arn:${partition}:cognito-idp:${region}:123456789012:userpool/*`,
    );
    expect(sender.Condition.StringLike).toEqual({ "kms:EncryptionContext:userpool-id": `${region}_*` });
  });

  test("where region and account are not known, Terraform finds partition and account, and any pool will do", () => {
    const json = created({});
    expect(json.data).toEqual({ aws_partition: { pool_senders: {} }, aws_caller_identity: { pool_senders: {} } });
    const account = "${data.aws_caller_identity.pool_senders.account_id}";
    const partition = "${data.aws_partition.pool_senders.partition}";
    const [administers, cognito, sender] = policyOf(json).Statement;
    expect(administers.Principal.AWS).toBe(`arn:${partition}:iam::${account}:root`);
    expect(cognito.Condition).toEqual({
      StringEquals: { "aws:SourceAccount": account },
      ArnLike: { "aws:SourceArn": `arn:${partition}:cognito-idp:*:${account}:userpool/*` },
    });
    expect(sender.Condition.StringLike).toEqual({ "kms:EncryptionContext:userpool-id": "*_*" });
  });

  test("a name that no alias takes is put right", () => {
    const json = synthesised((stack) => {
      addSenderKey(stack, `a.b${"p".repeat(300)}`, { name: "acme", lambdaConfig: { kmsKey: "create" } }, frankfurt);
    });
    const [{ name_prefix: prefix }] = Object.values(json.resource.aws_kms_alias) as [Json];
    expect(prefix).toMatch(/^alias\/test-a-bp+-$/);
    expect(prefix).toHaveLength(230);
  });

  test("with your own key nothing is made", () => {
    const own = { kmsKeyId: "arn:aws:kms:eu-central-1:123456789012:key/1", customEmailSender: mail };
    const { lambdaConfig, dependsOn, json } = made(own);
    expect([lambdaConfig, dependsOn]).toEqual([own, []]);
    expect(json).not.toHaveProperty("resource");
  });
});

describe("the role of a sender", () => {
  const principal = (customEmailSender: { lambdaArn: string; roleArn?: string }) => {
    const { json } = made({ kmsKey: "create", customEmailSender });
    const text: string = json.resource.aws_kms_key_policy.pool_senders.policy;
    return /"AWS":"([^,]*)"\},"Action":"kms:Decrypt"/.exec(text)?.[1];
  };

  test.each([
    ["${aws_lambda_function.mail.arn}", "${aws_lambda_function.mail.role}"],
    ["${aws_lambda_function.mail.qualified_arn}", "${aws_lambda_function.mail.role}"],
    ["${aws_lambda_function.mail[0].arn}", "${aws_lambda_function.mail[0].role}"],
    ['${aws_lambda_function.senders["mail"].arn}', '${aws_lambda_function.senders["mail"].role}'],
    ["${data.aws_lambda_function.mail.arn}", "${data.aws_lambda_function.mail.role}"],
  ])("of %s is %s", (lambdaArn, role) => {
    expect(principal({ lambdaArn })).toBe(role);
  });

  test("that is stated is used", () => {
    const roleArn = '${aws_iam_role.roles["mail"].arn}';
    expect(principal({ lambdaArn: "${aws_lambda_function.mail.arn}", roleArn })).toBe(roleArn);
  });

  const functionIn = (change: (made: LambdaFunction) => string) =>
    synthesised((stack) => {
      const sender = new LambdaFunction(stack, "mail", { functionName: "mail", role: ROLE });
      sender.overrideLogicalId("mail_sender");
      const lambdaArn = change(sender);
      addSenderKey(
        stack,
        "pool",
        { name: "acme", lambdaConfig: { kmsKey: "create", customEmailSender: { lambdaArn } } },
        frankfurt,
      );
    });

  test("is that of a construct in the stack", () => {
    const { resource } = functionIn(({ arn }) => arn);
    expect(resource.aws_kms_key_policy.pool_senders.policy).toContain(
      '"AWS":"${aws_lambda_function.mail_sender.role}"',
    );
  });

  test("that no function tells is asked for", () => {
    const variable = (lambdaArn: string) => () => functionIn(() => lambdaArn);
    expect(variable("${module.mail.arn}")).toThrow(
      "lambdaConfig.customEmailSender.lambdaArn: ${module.mail.arn} does not refer to an aws_lambda_function",
    );
    expect(() => functionIn(({ node }) => new TerraformVariable(node.scope as never, "arn", {}).stringValue)).toThrow(
      "${var.arn} does not refer to an aws_lambda_function, so its role is not known",
    );
  });
});
