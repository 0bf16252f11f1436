import { expression } from "../../lib/synth/reference";
import { fromAws, toTerraform, type VerificationSettings } from "../../lib/user-pool/verification";
import { live, newer } from "./described";

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
  test.each([{}, { verificationMessageTemplate: {} }])("%j is AWS's complete template for codes", (settings) => {
    expect(toTerraform(settings)).toEqual({ verificationMessageTemplate: BY_CODE });
  });

  test("with links, the texts for links are completed, those for codes only if they are stated", () => {
    const defaultEmailOption = "CONFIRM_WITH_LINK";
    expect(toTerraform({ verificationMessageTemplate: { defaultEmailOption } })).toEqual({
      verificationMessageTemplate: BY_LINK,
    });
    expect(toTerraform({ verificationMessageTemplate: { defaultEmailOption, emailSubject: "Code" } })).toEqual({
      verificationMessageTemplate: { ...BY_LINK, emailSubject: "Code" },
    });
  });

  test("if only Terraform knows the option, both texts are complete", () => {
    const defaultEmailOption = expression("${var.option}");
    expect(toTerraform({ verificationMessageTemplate: { defaultEmailOption } })).toEqual({
      verificationMessageTemplate: { ...BY_LINK, ...BY_CODE, defaultEmailOption },
    });
  });

  test.each<[VerificationSettings, VerificationSettings]>([
    [{ emailVerificationMessage: "Hi {####}" }, { verificationMessageTemplate: { emailMessage: "Hi {####}" } }],
    [{ emailVerificationSubject: "Hi" }, { verificationMessageTemplate: { emailSubject: "Hi" } }],
    [{ smsVerificationMessage: "Hi {####}" }, { verificationMessageTemplate: { smsMessage: "Hi {####}" } }],
  ])("%j and %j are emitted alike, in the template only", (plain, template) => {
    expect(toTerraform(plain)).toEqual(toTerraform(template));
    expect(toTerraform(plain)).toEqual({
      verificationMessageTemplate: { ...BY_CODE, ...template.verificationMessageTemplate },
    });
  });

  test("texts in both places are emitted in one template", () => {
    expect(
      toTerraform({ emailVerificationMessage: "A {####}", verificationMessageTemplate: { smsMessage: "B {####}" } }),
    ).toEqual({ verificationMessageTemplate: { ...BY_CODE, emailMessage: "A {####}", smsMessage: "B {####}" } });
  });

  test("settings are not modified", () => {
    const settings = Object.freeze({
      emailVerificationMessage: "A {####}",
      verificationMessageTemplate: Object.freeze({ emailSubject: "B" }),
    });
    toTerraform(settings);
    expect(settings.verificationMessageTemplate).toEqual({ emailSubject: "B" });
  });

  test("verified attributes are sorted", () => {
    expect(toTerraform({ autoVerifiedAttributes: ["phone_number", "email", "email"] }).autoVerifiedAttributes).toEqual([
      "email",
      "phone_number",
    ]);
  });

  test("attributes verified before an update are sorted, and an empty list is no block", () => {
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
    expect(toTerraform({ adopted: true, emailVerificationSubject: "Hi" })).toEqual({ emailVerificationSubject: "Hi" });
    expect(toTerraform({ adopted: true, verificationMessageTemplate: { emailSubject: "Hi" } })).toEqual({
      verificationMessageTemplate: { emailSubject: "Hi" },
    });
  });
});

describe("live settings", () => {
  test("are stated in full, a text with two names once", () => {
    const pool = {
      AutoVerifiedAttributes: ["phone_number", "email"],
      UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["email"] },
      EmailVerificationMessage: "E {####}",
      EmailVerificationSubject: "S",
      SmsVerificationMessage: "T {####}",
      VerificationMessageTemplate: {
        DefaultEmailOption: "CONFIRM_WITH_LINK",
        EmailMessage: "E {####}",
        EmailSubject: "S",
        EmailMessageByLink: "{##L##}",
        EmailSubjectByLink: "SL",
        SmsMessage: "T {####}",
      },
    };
    expect(fromAws(newer(pool))).toEqual({
      autoVerifiedAttributes: ["email", "phone_number"],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
      verificationMessageTemplate: {
        defaultEmailOption: "CONFIRM_WITH_LINK",
        emailMessage: "E {####}",
        emailSubject: "S",
        emailMessageByLink: "{##L##}",
        emailSubjectByLink: "SL",
        smsMessage: "T {####}",
      },
    });
  });

  test("are not stated if AWS returns nothing", () => {
    expect(fromAws(live({}))).toEqual({});
    const DefaultEmailOption = "CONFIRM_WITH_CODE";
    expect(fromAws(live({ VerificationMessageTemplate: { DefaultEmailOption } }))).toEqual({
      verificationMessageTemplate: { defaultEmailOption: DefaultEmailOption },
    });
  });

  test("of an old pool keep a text that is not in the template outside of it", () => {
    const DefaultEmailOption = "CONFIRM_WITH_CODE";
    const pool = { SmsVerificationMessage: "T {####}", VerificationMessageTemplate: { DefaultEmailOption } } as const;
    expect(toTerraform({ ...fromAws(live(pool)), adopted: true })).toEqual({
      smsVerificationMessage: "T {####}",
      verificationMessageTemplate: { defaultEmailOption: DefaultEmailOption },
    });
  });

  test.each([
    { AutoVerifiedAttributes: ["nickname"] },
    { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ["nickname"] } },
    { VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_PIGEON" } },
  ])("are refused: %j", (pool) => {
    expect(() => fromAws(newer(pool))).toThrow("is not one of");
  });
});
