import { fromAws, toTerraform } from "../../lib/user-pool/tier";
import { live, newer } from "./described";

describe("tier", () => {
  test("the tier is always emitted, so that removing it is a change", () => {
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

describe("live settings", () => {
  test("are stated in full", () => {
    const AdvancedSecurityAdditionalFlows = { CustomAuthMode: "AUDIT" } as const;
    const UserPoolAddOns = { AdvancedSecurityMode: "ENFORCED", AdvancedSecurityAdditionalFlows } as const;
    expect(fromAws(live({ UserPoolTier: "PLUS", UserPoolAddOns }))).toEqual({
      userPoolTier: "PLUS",
      userPoolAddOns: {
        advancedSecurityMode: "ENFORCED",
        advancedSecurityAdditionalFlows: { customAuthMode: "AUDIT" },
      },
    });
  });

  test("are not stated if AWS returns nothing", () => {
    expect(fromAws(live({}))).toEqual({});
    expect(fromAws(live({ UserPoolAddOns: { AdvancedSecurityMode: "OFF" } }))).toEqual({
      userPoolAddOns: { advancedSecurityMode: "OFF" },
    });
  });

  test("are refused if no setting can express them", () => {
    expect(() => fromAws(newer({ UserPoolTier: "ULTRA" }))).toThrow('"ULTRA" is not one of LITE, ESSENTIALS, PLUS');
  });
});
