import { fromAws, toTerraform } from "../../lib/user-pool/mfa";
import { live, newer } from "./described";

const OFF = { mfaConfiguration: "OFF" };

describe("mfa", () => {
  test("MFA is off unless stated, and said to be", () => {
    expect(toTerraform({})).toEqual(OFF);
  });

  test("every factor is emitted as stated", () => {
    const stated = {
      mfaConfiguration: "ON",
      softwareTokenMfaConfiguration: { enabled: true },
      emailMfaConfiguration: { message: "Code: {####}", subject: "Code" },
      smsAuthenticationMessage: "Code: {####}",
      webAuthnConfiguration: { relyingPartyId: "auth.acme.example", userVerification: "required" },
    } as const;
    expect(toTerraform(stated)).toEqual(stated);
  });

  test("TOTP that is switched off stays in the output", () => {
    expect(toTerraform({ softwareTokenMfaConfiguration: { enabled: false } })).toEqual({
      ...OFF,
      softwareTokenMfaConfiguration: { enabled: false },
    });
  });

  test.each([{}, { subject: "Acme" }, { message: "Acme: {####}" }])(
    "e-mail MFA of %j gets AWS's own wording for what is left out, since an empty block is not sent",
    (emailMfaConfiguration) => {
      expect(toTerraform({ emailMfaConfiguration }).emailMfaConfiguration).toEqual({
        message: "Your authentication code is {####}. ",
        subject: "Your authentication code",
        ...emailMfaConfiguration,
      });
    },
  );

  test("an empty block of passkeys is left out", () => {
    expect(toTerraform({ webAuthnConfiguration: {} })).toEqual(OFF);
  });

  test("passkeys prefer the user's verification unless stated", () => {
    expect(toTerraform({ webAuthnConfiguration: { relyingPartyId: "acme.example" } }).webAuthnConfiguration).toEqual({
      relyingPartyId: "acme.example",
      userVerification: "preferred",
    });
  });
});

describe("what is live", () => {
  test("is stated in full", () => {
    const mfa = {
      MfaConfiguration: "OPTIONAL",
      SoftwareTokenMfaConfiguration: { Enabled: true },
      EmailMfaConfiguration: { Message: "{####}", Subject: "Code" },
      WebAuthnConfiguration: { RelyingPartyId: "acme.com", UserVerification: "required" },
    } as const;
    expect(fromAws(live({ SmsAuthenticationMessage: "Acme: {####}" }, mfa))).toEqual({
      mfaConfiguration: "OPTIONAL",
      softwareTokenMfaConfiguration: { enabled: true },
      emailMfaConfiguration: { message: "{####}", subject: "Code" },
      smsAuthenticationMessage: "Acme: {####}",
      webAuthnConfiguration: { relyingPartyId: "acme.com", userVerification: "required" },
    });
  });

  test("is not stated where AWS answers nothing", () => {
    expect(fromAws(live({}))).toEqual({});
    const empty = { SoftwareTokenMfaConfiguration: {}, EmailMfaConfiguration: {}, WebAuthnConfiguration: {} };
    expect(fromAws(live({}, empty))).toEqual({
      softwareTokenMfaConfiguration: { enabled: false },
      emailMfaConfiguration: {},
    });
  });

  test.each([{ MfaConfiguration: "SOMETIMES" }, { WebAuthnConfiguration: { UserVerification: "discouraged" } }])(
    "is refused: %j",
    (mfa) => {
      expect(() => fromAws(newer({}, mfa))).toThrow("is not one of");
    },
  );
});
