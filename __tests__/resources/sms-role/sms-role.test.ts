import { TerraformVariable } from "cdktf";
import { AwsCognitoUserPool } from "../../../lib/aws";
import type { PoolContext } from "../../../lib/resources/pool-context";
import { addSmsRole, type SmsRole } from "../../../lib/resources/sms-role/resource";
import { type SmsSettings, toTerraform } from "../../../lib/user-pool/sms";
import { type Json, synthesised } from "../../terraform-json";

type Place = Pick<PoolContext, "region" | "accountId">;
const frankfurt = { region: "eu-central-1", accountId: "123456789012" };

function made(smsConfiguration: SmsSettings["smsConfiguration"], place: Place = frankfurt): SmsRole & { json: Json } {
  let sms: SmsRole | undefined;
  const json = synthesised((stack) => {
    sms = addSmsRole(stack, "pool", { smsConfiguration }, place);
  });
  return { ...(sms as SmsRole), json };
}

const trust = ({ json }: { json: Json }) => JSON.parse(json.resource.aws_iam_role.pool_sms.assume_role_policy);
const policy = ({ json }: { json: Json }) => JSON.parse(json.resource.aws_iam_role_policy.pool_sms.policy);

describe("SMS role", () => {
  test("Cognito can assume it for a pool in this account and region, with the external id", () => {
    expect(trust(made({ role: "create" }))).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { Service: "cognito-idp.amazonaws.com" },
          Action: "sts:AssumeRole",
          Condition: {
            StringEquals: { "sts:ExternalId": "test-pool-sms", "aws:SourceAccount": "123456789012" },
            ArnLike: { "aws:SourceArn": "arn:aws:cognito-idp:eu-central-1:123456789012:userpool/*" },
          },
        },
      ],
    });
  });

  test("it can publish to phone numbers, which have no ARN, but to no topic", () => {
    expect(policy(made({ role: "create" })).Statement).toEqual([
      { Effect: "Allow", Action: "sns:Publish", NotResource: "arn:aws:sns:*:*:*" },
    ]);
  });

  test("the pool depends on the role and its policy, and refers to the role and its external id", () => {
    const json = synthesised((stack) => {
      const { smsConfiguration, dependsOn } = addSmsRole(
        stack,
        "pool",
        { smsConfiguration: { role: "create" } },
        frankfurt,
      );
      new AwsCognitoUserPool(stack, "pool", { name: "acme", ...toTerraform({ smsConfiguration }), dependsOn });
    });
    expect(json.resource.aws_cognito_user_pool.pool).toMatchObject({
      sms_configuration: { external_id: "test-pool-sms", sns_caller_arn: "${aws_iam_role.pool_sms.arn}" },
      depends_on: ["aws_iam_role.pool_sms", "aws_iam_role_policy.pool_sms"],
    });
  });

  test("a stated external id is in both places", () => {
    const role = made({ role: "create", externalId: "acme" });
    expect(role.smsConfiguration?.externalId).toBe("acme");
    expect(trust(role).Statement[0].Condition.StringEquals["sts:ExternalId"]).toBe("acme");
  });

  test("it is deleted after the pool stops using it, and a new role does not clash with a forgotten one", () => {
    const { aws_iam_role, aws_iam_role_policy } = made({ role: "create" }).json.resource;
    expect(aws_iam_role.pool_sms).toMatchObject({
      name_prefix: "test-pool_sms-",
      lifecycle: { create_before_destroy: true },
    });
    expect(aws_iam_role_policy.pool_sms).toMatchObject({
      role: "${aws_iam_role.pool_sms.name}",
      lifecycle: { create_before_destroy: true },
    });
  });

  test("a long name is cut to IAM's limit", () => {
    const json = synthesised((stack) => {
      addSmsRole(stack, "p".repeat(60), { smsConfiguration: { role: "create" } }, frankfurt);
    });
    const [role] = Object.values(json.resource.aws_iam_role) as Json[];
    expect(role.name_prefix).toHaveLength(38);
  });

  test.each([
    ["cn-north-1", "aws-cn"],
    ["us-gov-west-1", "aws-us-gov"],
  ])("in %s the ARNs are of partition %s", (region, partition) => {
    const role = made({ role: "create" }, { ...frankfurt, region });
    expect(policy(role).Statement[0].NotResource).toBe(`arn:${partition}:sns:*:*:*`);
    expect(trust(role).Statement[0].Condition.ArnLike["aws:SourceArn"]).toBe(
      `arn:${partition}:cognito-idp:${region}:123456789012:userpool/*`,
    );
  });

  test("if region and account are not known, Terraform finds the partition and any pool matches", () => {
    const role = made({ role: "create" }, {});
    expect(role.json.data.aws_partition).toEqual({ pool_sms: {} });
    expect(trust(role).Statement[0].Condition).toEqual({
      StringEquals: { "sts:ExternalId": "test-pool-sms" },
      ArnLike: { "aws:SourceArn": "arn:${data.aws_partition.pool_sms.partition}:cognito-idp:*:*:userpool/*" },
    });
  });

  test("a referenced region stays a reference", () => {
    let sms: SmsRole | undefined;
    const json = synthesised((stack) => {
      const region = new TerraformVariable(stack, "region", { type: "string" });
      sms = addSmsRole(stack, "pool", { smsConfiguration: { role: "create" } }, { region: region.stringValue });
    });
    expect(trust({ json }).Statement[0].Condition.ArnLike["aws:SourceArn"]).toContain(":cognito-idp:${var.region}:*:");
    expect(sms?.smsConfiguration?.snsRegion).toBeUndefined();
  });

  const own = { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" };

  test("with your own role, no role is created", () => {
    const { smsConfiguration, dependsOn, json } = made(own);
    expect(smsConfiguration).toEqual(own);
    expect(dependsOn).toEqual([]);
    expect(json).not.toHaveProperty("resource");
    expect(json).not.toHaveProperty("removed");
  });

  test.each([
    ["ap-northeast-2", undefined, "ap-northeast-1"],
    ["ap-northeast-2", "us-east-1", "us-east-1"],
    ["eu-central-1", undefined, undefined],
    ["eu-central-1", "eu-west-1", "eu-west-1"],
  ])("a pool in %s that states %s sends from %s", (region, snsRegion, expected) => {
    for (const role of [own, { role: "create" }] as const) {
      expect(made({ ...role, snsRegion }, { region }).smsConfiguration?.snsRegion).toBe(expected);
    }
  });

  test("if SMS is removed, the role that the pool still uses is forgotten instead of destroyed", () => {
    const { smsConfiguration, dependsOn, json } = made(undefined);
    expect(smsConfiguration).toBeUndefined();
    expect(dependsOn).toEqual([]);
    expect(json.removed).toEqual([
      { from: "aws_iam_role.pool_sms", lifecycle: { destroy: false } },
      { from: "aws_iam_role_policy.pool_sms", lifecycle: { destroy: false } },
    ]);
  });
});
