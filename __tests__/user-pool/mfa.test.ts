import { toTerraform } from "../../lib/user-pool/mfa";

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
