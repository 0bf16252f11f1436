import { expression } from "../../lib/synth/reference";
import { fromAws, toTerraform } from "../../lib/user-pool/sign-in";
import { live, newer } from "./described";

const NEW_POOL = {
  usernameConfiguration: { caseSensitive: false },
  signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
};

describe("sign-in", () => {
  test("a new pool is case-insensitive, and a password is its only first factor", () => {
    expect(toTerraform({})).toEqual(NEW_POOL);
  });

  test("case sensitivity is emitted as stated", () => {
    expect(toTerraform({ usernameConfiguration: { caseSensitive: true } }).usernameConfiguration).toEqual({
      caseSensitive: true,
    });
    expect(toTerraform({ usernameConfiguration: { caseSensitive: false } }).usernameConfiguration).toEqual({
      caseSensitive: false,
    });
  });

  test("sets are sorted, without duplicates", () => {
    expect(
      toTerraform({
        usernameAttributes: ["phone_number", "email", "phone_number"],
        signInPolicy: { allowedFirstAuthFactors: ["WEB_AUTHN", "PASSWORD", "EMAIL_OTP", "PASSWORD"] },
      }),
    ).toEqual({
      ...NEW_POOL,
      usernameAttributes: ["email", "phone_number"],
      signInPolicy: { allowedFirstAuthFactors: ["EMAIL_OTP", "PASSWORD", "WEB_AUTHN"] },
    });
    expect(toTerraform({ aliasAttributes: ["preferred_username", "email", "email"] }).aliasAttributes).toEqual([
      "email",
      "preferred_username",
    ]);
  });

  test("empty sets have no argument, and an empty list of factors is the default factor", () => {
    expect(
      toTerraform({ usernameAttributes: [], aliasAttributes: [], signInPolicy: { allowedFirstAuthFactors: [] } }),
    ).toEqual(NEW_POOL);
  });

  test("the sign-in policy is left out on LITE, which does not support it", () => {
    expect(toTerraform({ userPoolTier: "LITE" }).signInPolicy).toBeUndefined();
    expect(toTerraform({ userPoolTier: "PLUS" }).signInPolicy).toEqual(NEW_POOL.signInPolicy);
  });

  test("the sign-in policy is left out if only Terraform knows the tier, unless it is stated", () => {
    const userPoolTier = expression("${var.tier}");
    expect(toTerraform({ userPoolTier }).signInPolicy).toBeUndefined();
    expect(toTerraform({ userPoolTier, signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } }).signInPolicy).toEqual(
      { allowedFirstAuthFactors: ["PASSWORD"] },
    );
  });

  test("an adopted pool gets only what is stated", () => {
    expect(toTerraform({ adopted: true })).toEqual({});
  });

  test("an adopted pool gets what is stated", () => {
    const stated = {
      usernameConfiguration: { caseSensitive: true },
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] },
    } as const;
    expect(toTerraform({ adopted: true, ...stated })).toEqual(stated);
  });
});

describe("live settings", () => {
  test("are stated, with sorted sets", () => {
    const pool = {
      AliasAttributes: ["preferred_username", "email"],
      UsernameConfiguration: { CaseSensitive: true },
      Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["WEB_AUTHN", "PASSWORD"] } },
    } as const;
    expect(fromAws(newer(pool))).toEqual({
      aliasAttributes: ["email", "preferred_username"],
      usernameConfiguration: { caseSensitive: true },
      signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
    });
    expect(fromAws(live({ UsernameAttributes: ["phone_number", "email"] }))).toEqual({
      usernameAttributes: ["email", "phone_number"],
    });
  });

  test.each([{}, { UsernameAttributes: [], AliasAttributes: [] }])("are not stated: %j", (pool) => {
    expect(fromAws(live(pool))).toEqual({});
  });

  test.each([
    { UsernameAttributes: ["email", "nickname"] },
    { AliasAttributes: ["nickname"] },
    { Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD", "SOFTWARE_TOKEN"] } } },
  ])("are refused: %j", (pool) => {
    expect(() => fromAws(newer(pool))).toThrow("is not one of");
  });
});
