/** The examples of source 001, written as shown there (`seeds.md` 6.4 and 6.5). */
import { TerraformVariable, Token } from "cdktf";
import { check } from "../../lib/checks/check";
import { CognitoUserPool, type CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import type { SchemaAttribute } from "../../lib/user-pool/schema";
import { type Json, synthesised } from "../terraform-json";

const emitted = (settings: CognitoUserPoolSettings): Json =>
  synthesised((stack) => {
    new CognitoUserPool(stack, "pool", settings);
  }).resource.aws_cognito_user_pool.pool;

/** `name` and `role` are parameters in the source. */
const mfa = (poolName: string, role: { arn: string }): CognitoUserPoolSettings => ({
  name: poolName,
  mfaConfiguration: "ON",
  smsAuthenticationMessage: "Your code is {####}",
  smsConfiguration: { externalId: "example", snsCallerArn: role.arn, snsRegion: "us-east-1" },
  softwareTokenMfaConfiguration: { enabled: true },
});

describe("source 001", () => {
  test("a pool with nothing but a name", () => {
    expect(emitted({ name: "mypool" })).toMatchObject({ name: "mypool" });
  });

  test("MFA by SMS and TOTP, name and role being references", () => {
    const json = synthesised((stack) => {
      const poolName = new TerraformVariable(stack, "pool_name", { type: "string" }).stringValue;
      const role = { arn: Token.asString({ resolve: () => "${aws_iam_role.example.arn}" }) };
      new CognitoUserPool(stack, "pool", mfa(poolName, role));
    });
    expect(json.resource.aws_cognito_user_pool.pool).toMatchObject({
      name: "${var.pool_name}",
      mfa_configuration: "ON",
      sms_authentication_message: "Your code is {####}",
      sms_configuration: {
        external_id: "example",
        sns_caller_arn: "${aws_iam_role.example.arn}",
        sns_region: "us-east-1",
      },
      software_token_mfa_configuration: { enabled: true },
    });
  });

  test("recovery by e-mail first, by phone second", () => {
    expect(
      emitted({
        name: "mypool",
        accountRecoverySetting: {
          recoveryMechanism: [
            { name: "verified_email", priority: 1 },
            { name: "verified_phone_number", priority: 2 },
          ],
        },
      }),
    ).toMatchObject({
      name: "mypool",
      account_recovery_setting: {
        recovery_mechanism: [
          { name: "verified_email", priority: 1 },
          { name: "verified_phone_number", priority: 2 },
        ],
      },
    });
  });

  test("a standard attribute with the defaults it prints is the default, and stays out of Terraform", () => {
    const standardDefault = (name: string): SchemaAttribute => ({
      name,
      attributeDataType: "String",
      developerOnlyAttribute: false,
      mutable: true,
      required: false,
      stringAttributeConstraints: { minLength: "0", maxLength: "2048" },
    });
    expect(emitted({ name: "mypool", schema: [standardDefault("email")] })).not.toHaveProperty("schema");
    const [changed] = emitted({ name: "mypool", schema: [{ ...standardDefault("email"), required: true }] }).schema;
    expect(changed).toEqual({
      name: "email",
      attribute_data_type: "String",
      developer_only_attribute: false,
      mutable: true,
      required: true,
      string_attribute_constraints: { min_length: "0", max_length: "2048" },
    });
  });

  test("import by id, at the address that `terraform import aws_cognito_user_pool.pool us-west-2_abc123` names", () => {
    const json = synthesised((stack) => {
      new CognitoUserPool(stack, "pool", { name: "mypool", importId: "us-west-2_abc123" });
    });
    expect(json.import).toEqual([{ to: "aws_cognito_user_pool.pool", id: "us-west-2_abc123" }]);
    expect(json.resource.aws_cognito_user_pool).toHaveProperty("pool");
  });

  test("no rule refuses its examples", () => {
    const role = { arn: "arn:aws:iam::123456789012:role/example" };
    for (const userPool of [mfa("mypool", role), { name: "mypool", importId: "us-west-2_abc123" }]) {
      expect(check({ userPool }).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test("everything it exports of a pool can be read from the bound resource", () => {
    synthesised((stack) => {
      const { resource } = new CognitoUserPool(stack, "pool", { name: "mypool" });
      const exported = [
        resource.arn,
        resource.creationDate,
        resource.customDomain,
        resource.domain,
        resource.endpoint,
        resource.id,
        resource.lastModifiedDate,
        resource.tagsAll,
      ];
      for (const attribute of exported) expect(Token.isUnresolved(attribute)).toBe(true);
      expect(Token.isUnresolved(resource.estimatedNumberOfUsers)).toBe(true);
    });
  });
});
