import { unknownNames } from "../../bench/unknown-names-settings";
import { check } from "../../lib/checks/check";

test("2,000 clients with 20 unknown scopes each are checked in less than 5 s of CPU time", () => {
  const settings = unknownNames(2_000);
  const before = process.cpuUsage();
  const found = check(settings).filter(({ rule }) => rule === "scopes-exist");
  const { user } = process.cpuUsage(before);
  expect(found).toHaveLength(40_000);
  expect(user / 1_000_000).toBeLessThan(5);
});
