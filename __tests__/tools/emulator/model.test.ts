import { emulated } from "./emulated";

const { refusal, pool } = emulated();

async function update(input: object) {
  return refusal("UpdateUserPool", { UserPoolId: await pool(), ...input });
}

test("a number out of range is named by its path", async () => {
  expect(await update({ Policies: { PasswordPolicy: { MinimumLength: 0 } } })).toBe(
    "InvalidParameterException: 1 validation error detected: Value '0' at 'policies.passwordPolicy.minimumLength' " +
      "failed to satisfy constraint: Member must have value greater than or equal to 6",
  );
});

test("all broken constraints are reported at once", async () => {
  const InviteMessageTemplate = { EmailMessage: "", SMSMessage: "" };
  expect(await update({ AdminCreateUserConfig: { InviteMessageTemplate } })).toBe(
    "InvalidParameterException: 2 validation errors detected: Value '' at " +
      "'adminCreateUserConfig.inviteMessageTemplate.sMSMessage' failed to satisfy constraint: Member must have length " +
      "greater than or equal to 6; Value '' at 'adminCreateUserConfig.inviteMessageTemplate.emailMessage' failed to " +
      "satisfy constraint: Member must have length greater than or equal to 6",
  );
});

test("patterns must match the whole value", async () => {
  expect(await update({ PoolName: "bad!name" })).toContain(
    "Value 'bad!name' at 'poolName' failed to satisfy constraint: Member must satisfy regular expression pattern: " +
      "[\\w\\s+=,.@-]+",
  );
});

test("an SMS message cannot have a line break", async () => {
  expect(await update({ SmsVerificationMessage: "your code\n{####}" })).toContain("at 'smsVerificationMessage'");
});

test("a structure in a list is named by its index", async () => {
  const UserPoolId = await pool();
  expect(await refusal("AddCustomAttributes", { UserPoolId, CustomAttributes: [{ Name: "a b" }] })).toContain(
    "Value 'a b' at 'customAttributes.1.member.name' failed to satisfy constraint",
  );
});

test("a scalar in a list is reported with the list", async () => {
  expect(await update({ AutoVerifiedAttributes: ["email", "fax"] })).toContain(
    "Value '[email, fax]' at 'autoVerifiedAttributes' failed to satisfy constraint: Member must satisfy constraint: " +
      "[Member must satisfy enum value set: [phone_number, email]]",
  );
});

test("a list can be too short or too long", async () => {
  expect(await update({ AccountRecoverySetting: { RecoveryMechanisms: [] } })).toContain(
    "Value '[]' at 'accountRecoverySetting.recoveryMechanisms' failed to satisfy constraint: Member must have length " +
      "greater than or equal to 1",
  );
});

test("map keys and values have their own limits", async () => {
  expect(await update({ UserPoolTags: { a: "b".repeat(257) } })).toContain(
    "at 'userPoolTags' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less " +
      "than or equal to 256]",
  );
});

test("a required member that is missing is null", async () => {
  expect(await refusal("CreateUserPool", {})).toContain(
    "Value null at 'poolName' failed to satisfy constraint: Member must not be null",
  );
});

test("a null member counts as not sent", async () => {
  expect(await update({ LambdaConfig: null })).toBe("not refused");
});

test("a sensitive value is not printed", async () => {
  const input = { UserPoolId: await pool(), ClientName: "app", ClientSecret: "topsecret" };
  const text = await refusal("CreateUserPoolClient", input);
  expect(text).toContain("Value at 'clientSecret' failed to satisfy constraint");
  expect(text).not.toContain("topsecret");
});

test("a wrong JSON type is refused", async () => {
  expect(await update({ Policies: { PasswordPolicy: { MinimumLength: "8" } } })).toMatch(/^SerializationException: /);
});
