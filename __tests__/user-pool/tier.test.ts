import { toTerraform } from "../../lib/user-pool/tier";

describe("tier", () => {
  test("the tier is always emitted, so that going back to the default is a change", () => {
    expect(toTerraform({})).toEqual({ userPoolTier: "ESSENTIALS" });
    expect(toTerraform({ userPoolTier: "LITE" })).toEqual({ userPoolTier: "LITE" });
  });

  test("an adopted pool keeps its tier until one is stated", () => {
    expect(toTerraform({ adopted: true })).toEqual({});
    expect(toTerraform({ adopted: true, userPoolTier: "PLUS" })).toEqual({ userPoolTier: "PLUS" });
  });

  test("threat protection is emitted with the mode for custom authentication", () => {
    const userPoolAddOns = {
      advancedSecurityMode: "ENFORCED",
      advancedSecurityAdditionalFlows: { customAuthMode: "AUDIT" },
    } as const;
    expect(toTerraform({ userPoolTier: "PLUS", userPoolAddOns })).toEqual({ userPoolTier: "PLUS", userPoolAddOns });
  });

  test("an empty block of additional flows is left out", () => {
    const userPoolAddOns = { advancedSecurityMode: "AUDIT", advancedSecurityAdditionalFlows: {} } as const;
    expect(toTerraform({ userPoolAddOns }).userPoolAddOns).toEqual({ advancedSecurityMode: "AUDIT" });
  });
});
