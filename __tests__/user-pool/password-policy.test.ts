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
  test.each([{}, { passwordPolicy: {} }])("%j becomes AWS's complete default policy", (settings) => {
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
  ])("a policy that states only %j is completed with the minimum length", (passwordPolicy) => {
    expect(toTerraform({ passwordPolicy })).toEqual({ passwordPolicy: { ...AWS_DEFAULT, ...passwordPolicy } });
  });

  test("zero days for temporary passwords are emitted as AWS's default of seven", () => {
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

describe("live settings", () => {
  test("are stated in full, and what AWS does not return is off", () => {
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

  test("leave out the days for temporary passwords of an old pool without them", () => {
    const settings = fromAws(live({ Policies: { PasswordPolicy: { MinimumLength: 8 } } }));
    const { passwordPolicy } = toTerraform({ ...settings, adopted: true });
    expect(passwordPolicy).toMatchObject({ minimumLength: 8, temporaryPasswordValidityDays: undefined });
  });
});
