import { chooseVersion, compareVersions } from "../../../tools/terraform/versions";

test("versions are ordered by number, and a pre-release precedes its release", () => {
  const versions = ["6.10.0", "5.100.0", "6.0.0", "6.0.0-beta2", "6.0.0-beta10", "6.9.1"];
  const ordered = ["5.100.0", "6.0.0-beta2", "6.0.0-beta10", "6.0.0", "6.9.1", "6.10.0"];
  expect(versions.sort(compareVersions)).toEqual(ordered);
});

test.each([
  { case: "the bindings' own, where it is there", available: ["5.9.0", "6.25.0", "7.0.0"], chosen: "6.25.0" },
  { case: "else the newest", available: ["5.9.0", "5.100.0", "5.20.0"], chosen: "5.100.0" },
  { case: "a release rather than a newer pre-release", available: ["5.9.0", "7.0.0-beta1"], chosen: "5.9.0" },
  { case: "a pre-release where there is nothing else", available: ["7.0.0-beta1"], chosen: "7.0.0-beta1" },
  { case: "none of none", available: [], chosen: undefined },
])("the version to use is $case", ({ available, chosen }) => {
  expect(chooseVersion(available, "6.25.0")).toBe(chosen);
});
