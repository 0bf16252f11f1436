import { TerraformVariable, Token } from "cdktf";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import { synthesised } from "../terraform-json";

test("MFA by SMS and authenticator app can refer to a name and a role in Terraform", () => {
  const { resource } = synthesised((stack) => {
    new CognitoUserPool(stack, "pool", {
      name: new TerraformVariable(stack, "pool_name", { type: "string" }).stringValue,
      mfaConfiguration: "ON",
      smsAuthenticationMessage: "Your code is {####}",
      smsConfiguration: {
        externalId: "example",
        snsCallerArn: Token.asString({ resolve: () => "${aws_iam_role.example.arn}" }),
        snsRegion: "us-east-1",
      },
      softwareTokenMfaConfiguration: { enabled: true },
    });
  });
  expect(resource.aws_cognito_user_pool.pool).toMatchObject({
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

test("every attribute that Terraform exports can be read from the resource", () => {
  synthesised((stack) => {
    const { resource } = new CognitoUserPool(stack, "pool", { name: "mypool" });
    const { arn, creationDate, customDomain, domain, endpoint, id, lastModifiedDate, tagsAll } = resource;
    for (const exported of [arn, creationDate, customDomain, domain, endpoint, id, lastModifiedDate, tagsAll]) {
      expect(Token.isUnresolved(exported)).toBe(true);
    }
    expect(Token.isUnresolved(resource.estimatedNumberOfUsers)).toBe(true);
  });
});
