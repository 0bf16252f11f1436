import type { Finding } from "../../../../lib/checks/finding";
import { waiversFor } from "../../../../tools/import/write/waivers";

function warning(path: string, rule = "require-mfa"): Finding {
  return { path, rule, severity: "warning", message: "", fix: "", link: "" };
}

const WAIVED = { reason: "As it was in AWS on 2026-12-31, when the pool was imported", until: "2027-03-31" };
const READ_AT = "2026-12-31T23:59:59.000Z";

test.each([
  ["userPool.mfaConfiguration", { at: "mfaConfiguration", ...WAIVED }],
  ["userPool.clients.web.callbackUrls[0]", { at: "clients.web.callbackUrls", ...WAIVED }],
  ["userPool.schema[3].name", { at: "schema", ...WAIVED }],
  ['userPool.groups["a b"].precedence', { at: 'groups["a b"].precedence', ...WAIVED }],
  // Terraform would take the name for a reference.
  ['userPool.tags["with ${braces}"]', { at: "tags", ...WAIVED }],
  ["userPool", WAIVED],
])("a warning at %s is waived there, for 90 days", (path, waiver) => {
  expect(waiversFor([warning(path)], READ_AT)).toEqual({ "require-mfa": waiver });
});

test("several paths of one rule are a sorted list without duplicates", () => {
  const found = ["userPool.b[1]", "userPool.b[0]", "userPool.a"].map((path) => warning(path));
  expect(waiversFor(found, READ_AT)).toEqual({
    "require-mfa": [
      { at: "a", ...WAIVED },
      { at: "b", ...WAIVED },
    ],
  });
});

test("errors, notes and findings outside the pool are not waived", () => {
  const found: Finding[] = [
    { ...warning("userPool.a"), severity: "error" },
    { ...warning("userPool.a"), severity: "note" },
    warning("backend.type"),
  ];
  expect(waiversFor(found, READ_AT)).toBeUndefined();
});
