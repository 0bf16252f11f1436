/** The examples of source 000, written as shown there (`seeds.md` 6.1 to 6.3). */

import { check } from "../../lib/checks/check";
import { CognitoUserPool, type CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { synthesised } from "../terraform-json";

const smsRole = { arn: "${aws_iam_role.sms.arn}" };

const MINIMAL: CognitoUserPoolSettings = { name: "mypool" };

const SMS_AND_TOTP: CognitoUserPoolSettings = {
  name: "example",
  mfaConfiguration: "ON",
  smsAuthenticationMessage: "Your code is {####}",
  smsConfiguration: { externalId: "example", snsCallerArn: smsRole.arn, snsRegion: "us-east-1" },
  softwareTokenMfaConfiguration: { enabled: true },
};

const RECOVERY: CognitoUserPoolSettings = {
  name: "mypool",
  accountRecoverySetting: {
    recoveryMechanism: [
      { name: "verified_email", priority: 1 },
      { name: "verified_phone_number", priority: 2 },
    ],
  },
};

const emitted = (settings: CognitoUserPoolSettings) =>
  synthesised((stack) => {
    new CognitoUserPool(stack, "pool", settings);
  }).resource.aws_cognito_user_pool.pool;

describe("source 000", () => {
  test("a pool with nothing but a name", () => {
    expect(emitted(MINIMAL)).toMatchObject({ name: "mypool" });
  });

  test("a pool with nothing but a name has no MFA, AWS's own policy and Cognito's own sender", () => {
    const pool = emitted(MINIMAL);
    expect(pool.mfa_configuration).toBe("OFF");
    expect(pool.password_policy).toMatchObject({ minimum_length: 8, require_symbols: true });
    expect(pool).not.toHaveProperty("email_configuration");
    expect(pool).not.toHaveProperty("deletion_protection", "ACTIVE");
  });

  test("MFA for everybody by SMS and TOTP", () => {
    expect(emitted(SMS_AND_TOTP)).toMatchObject({
      name: "example",
      mfa_configuration: "ON",
      sms_authentication_message: "Your code is {####}",
      sms_configuration: {
        external_id: "example",
        sns_caller_arn: "${aws_iam_role.sms.arn}",
        sns_region: "us-east-1",
      },
      software_token_mfa_configuration: { enabled: true },
    });
  });

  test("recovery by e-mail first, by phone second", () => {
    expect(emitted(RECOVERY)).toMatchObject({
      name: "mypool",
      account_recovery_setting: {
        recovery_mechanism: [
          { name: "verified_email", priority: 1 },
          { name: "verified_phone_number", priority: 2 },
        ],
      },
    });
  });

  test.each([
    ["minimal", MINIMAL],
    ["SMS and TOTP", SMS_AND_TOTP],
    ["recovery", RECOVERY],
  ])("no rule refuses its example: %s", (_, userPool) => {
    expect(check({ userPool }).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
