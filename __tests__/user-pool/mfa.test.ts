import { fromAws, toTerraform } from "../../lib/user-pool/mfa";
import { live, newer } from "./described";

const OFF = { mfaConfiguration: "OFF" };

describe("mfa", () => {
  test("MFA is explicitly off unless stated", () => {
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

  test("TOTP that is disabled is emitted", () => {
    expect(toTerraform({ softwareTokenMfaConfiguration: { enabled: false } })).toEqual({
      ...OFF,
      softwareTokenMfaConfiguration: { enabled: false },
    });
  });

  test.each([{}, { subject: "Acme" }, { message: "Acme: {####}" }])(
    "email MFA of %j is completed with AWS's default texts, since an empty block is not sent",
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

  test("passkeys prefer user verification unless stated", () => {
    expect(toTerraform({ webAuthnConfiguration: { relyingPartyId: "acme.example" } }).webAuthnConfiguration).toEqual({
      relyingPartyId: "acme.example",
      userVerification: "preferred",
    });
  });
});

describe("live settings", () => {
  test("are stated in full", () => {
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

  test("are not stated if AWS returns nothing", () => {
    expect(fromAws(live({}))).toEqual({});
    const empty = { SoftwareTokenMfaConfiguration: {}, EmailMfaConfiguration: {}, WebAuthnConfiguration: {} };
    expect(fromAws(live({}, empty))).toEqual({
      softwareTokenMfaConfiguration: { enabled: false },
      emailMfaConfiguration: {},
    });
  });

  test.each([{ MfaConfiguration: "SOMETIMES" }, { WebAuthnConfiguration: { UserVerification: "discouraged" } }])(
    "are refused: %j",
    (mfa) => {
      expect(() => fromAws(newer({}, mfa))).toThrow("is not one of");
    },
  );
});
