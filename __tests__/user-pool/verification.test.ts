import { expression } from "../../lib/synth/reference";
import { toTerraform, type VerificationSettings } from "../../lib/user-pool/verification";

const BY_CODE = {
  defaultEmailOption: "CONFIRM_WITH_CODE",
  emailMessage: "Your verification code is {####}. ",
  emailSubject: "Your verification code",
  smsMessage: "Your verification code is {####}. ",
};
const BY_LINK = {
  defaultEmailOption: "CONFIRM_WITH_LINK",
  emailMessageByLink: "Please click the link below to verify your email address. {##Verify Email##} ",
  emailSubjectByLink: "Your verification link",
  smsMessage: "Your verification code is {####}. ",
};

describe("verification", () => {
  test.each([{}, { verificationMessageTemplate: {} }])("%j is AWS's whole template by code", (settings) => {
    expect(toTerraform(settings)).toEqual({ verificationMessageTemplate: BY_CODE });
  });

  test("by link the texts of the link are completed, those of the code only if they are stated", () => {
    const defaultEmailOption = "CONFIRM_WITH_LINK";
    expect(toTerraform({ verificationMessageTemplate: { defaultEmailOption } })).toEqual({
      verificationMessageTemplate: BY_LINK,
    });
    expect(toTerraform({ verificationMessageTemplate: { defaultEmailOption, emailSubject: "Code" } })).toEqual({
      verificationMessageTemplate: { ...BY_LINK, emailSubject: "Code" },
    });
  });

  test("where only Terraform knows the option, the texts of both are complete", () => {
    const defaultEmailOption = expression("${var.option}");
    expect(toTerraform({ verificationMessageTemplate: { defaultEmailOption } })).toEqual({
      verificationMessageTemplate: { ...BY_LINK, ...BY_CODE, defaultEmailOption },
    });
  });

  test.each<[VerificationSettings, VerificationSettings]>([
    [{ emailVerificationMessage: "Hi {####}" }, { verificationMessageTemplate: { emailMessage: "Hi {####}" } }],
    [{ emailVerificationSubject: "Hi" }, { verificationMessageTemplate: { emailSubject: "Hi" } }],
    [{ smsVerificationMessage: "Hi {####}" }, { verificationMessageTemplate: { smsMessage: "Hi {####}" } }],
  ])("%j and %j are the same arguments, in the template only", (plain, template) => {
    expect(toTerraform(plain)).toEqual(toTerraform(template));
    expect(toTerraform(plain)).toEqual({
      verificationMessageTemplate: { ...BY_CODE, ...template.verificationMessageTemplate },
    });
  });

  test("a text of each spelling is emitted in one template", () => {
    expect(
      toTerraform({ emailVerificationMessage: "A {####}", verificationMessageTemplate: { smsMessage: "B {####}" } }),
    ).toEqual({ verificationMessageTemplate: { ...BY_CODE, emailMessage: "A {####}", smsMessage: "B {####}" } });
  });

  test("settings are not changed by being read", () => {
    const settings = Object.freeze({
      emailVerificationMessage: "A {####}",
      verificationMessageTemplate: Object.freeze({ emailSubject: "B" }),
    });
    toTerraform(settings);
    expect(settings.verificationMessageTemplate).toEqual({ emailSubject: "B" });
  });

  test("verified attributes are a sorted set", () => {
    expect(toTerraform({ autoVerifiedAttributes: ["phone_number", "email", "email"] }).autoVerifiedAttributes).toEqual([
      "email",
      "phone_number",
    ]);
  });

  test("what is verified before an update is a sorted set, and an empty list is no block", () => {
    const settings = (attributesRequireVerificationBeforeUpdate: readonly ("email" | "phone_number")[]) =>
      toTerraform({ userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate } })
        .userAttributeUpdateSettings;
    expect(settings(["phone_number", "email", "phone_number"])).toEqual({
      attributesRequireVerificationBeforeUpdate: ["email", "phone_number"],
    });
    expect(settings([])).toBeUndefined();
  });

  test("an adopted pool keeps its texts", () => {
    expect(toTerraform({ adopted: true, verificationMessageTemplate: {} })).toEqual({});
  });

  test("an adopted pool gets only the texts that are stated", () => {
    expect(toTerraform({ adopted: true, emailVerificationSubject: "Hi" })).toEqual({
      verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE", emailSubject: "Hi" },
    });
  });
});
