import { toTerraform } from "../../lib/user-pool/general";

describe("general", () => {
  test("only the name is emitted where nothing else is stated", () => {
    expect(toTerraform({ name: "acme" })).toEqual({ name: "acme" });
  });

  test("region, tags and deletion protection are emitted as stated", () => {
    const stated = {
      name: "acme",
      region: "eu-west-1",
      tags: { Team: "identity" },
      deletionProtection: "ACTIVE",
    } as const;
    expect(toTerraform(stated)).toEqual(stated);
  });

  test("no tags are no argument", () => {
    expect(toTerraform({ name: "acme", tags: {} })).toEqual({ name: "acme" });
  });
});
