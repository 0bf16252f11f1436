import { uselessOption } from "../../../tools/import/useless-option";

test.each([
  [{ update: {}, as: "legacy" }, "--as does nothing with --update"],
  [{ update: {}, saveJson: "a.json" }, "--save-json does nothing with --update"],
  [{ update: {}, dryRun: true }, "--dry-run does nothing with --update"],
  [{ update: {} }, undefined],
  [{ update: {}, verify: false }, undefined],
  [{ saveJson: "a.json", backend: "local" }, "--backend requires --as"],
  [{ saveJson: "a.json", verify: true }, "--verify requires --as"],
  [{ saveJson: "a.json" }, undefined],
  [{ saveJson: "a.json", as: "legacy", backend: "local", protection: "full", dryRun: true, verify: true }, undefined],
])("%j", (options, message) => {
  expect(uselessOption({ dryRun: false, ...options })).toBe(message);
});
