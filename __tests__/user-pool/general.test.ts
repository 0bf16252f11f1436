import { fromAws, toTerraform } from "../../lib/user-pool/general";
import { live, newer } from "./described";

describe("general", () => {
  test("only the name is emitted if nothing else is stated", () => {
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

  test("without tags, there is no argument", () => {
    expect(toTerraform({ name: "acme", tags: {} })).toEqual({ name: "acme" });
  });
});

describe("live settings", () => {
  test("are name, tags and deletion protection; the region is the environment's", () => {
    const UserPoolTags = { Team: "login", "aws:cloudformation:stack-name": "acme" };
    expect(fromAws(live({ Name: "legacy", UserPoolTags, DeletionProtection: "ACTIVE" }))).toEqual({
      name: "legacy",
      tags: { Team: "login" },
      deletionProtection: "ACTIVE",
    });
  });

  test("have no tags if all are AWS's", () => {
    expect(fromAws(live({ Name: "legacy", UserPoolTags: { "aws:createdBy": "x" } }))).toEqual({ name: "legacy" });
  });

  test.each([{}, { Name: "legacy", DeletionProtection: "MAYBE" }])("are refused: %j", (pool) => {
    expect(() => fromAws(newer(pool))).toThrow("is not one of");
  });
});
