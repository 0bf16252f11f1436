import { fromAws, toTerraform } from "../../lib/user-pool/password-policy";
import { live } from "./described";

const AWS_DEFAULT = {
  minimumLength: 8,
  requireLowercase: true,
  requireUppercase: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordHistorySize: 0,
  temporaryPasswordValidityDays: 7,
};

describe("password policy", () => {
  test.each([{}, { passwordPolicy: {} }])("%j becomes AWS's whole default policy", (settings) => {
    expect(toTerraform(settings)).toEqual({ passwordPolicy: AWS_DEFAULT });
  });

  test.each([
    { minimumLength: 14 },
    { requireLowercase: false },
    { requireUppercase: false },
    { requireNumbers: false },
    { requireSymbols: false },
    { passwordHistorySize: 5 },
    { temporaryPasswordValidityDays: 1 },
  ])("a policy that states only %j is completed, never sent without a length", (passwordPolicy) => {
    expect(toTerraform({ passwordPolicy })).toEqual({ passwordPolicy: { ...AWS_DEFAULT, ...passwordPolicy } });
  });

  test("no day for a temporary password is emitted as the seven that AWS makes of it", () => {
    const passwordPolicy = { temporaryPasswordValidityDays: 0 };
    expect(toTerraform({ passwordPolicy })).toEqual({ passwordPolicy: AWS_DEFAULT });
  });

  test("an adopted pool keeps its policy until one is stated", () => {
    expect(toTerraform({ adopted: true })).toEqual({});
    expect(toTerraform({ adopted: true, passwordPolicy: {} })).toEqual({});
    expect(toTerraform({ adopted: true, passwordPolicy: { minimumLength: 14 } })).toEqual({
      passwordPolicy: { minimumLength: 14 },
    });
  });
});

describe("what is live", () => {
  test("is stated in full, and what AWS does not answer is off", () => {
    const PasswordPolicy = { MinimumLength: 12, RequireNumbers: true, TemporaryPasswordValidityDays: 3 };
    expect(fromAws(live({ Policies: { PasswordPolicy } }))).toEqual({
      passwordPolicy: {
        minimumLength: 12,
        requireLowercase: false,
        requireUppercase: false,
        requireNumbers: true,
        requireSymbols: false,
        passwordHistorySize: 0,
        temporaryPasswordValidityDays: 3,
      },
    });
    expect(fromAws(live({}))).toEqual({});
  });

  test("keeps an old pool without days for temporary passwords as it is", () => {
    const settings = fromAws(live({ Policies: { PasswordPolicy: { MinimumLength: 8 } } }));
    const { passwordPolicy } = toTerraform({ ...settings, adopted: true });
    expect(passwordPolicy).toMatchObject({ minimumLength: 8, temporaryPasswordValidityDays: undefined });
  });
});
