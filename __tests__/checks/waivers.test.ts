import type { Finding } from "../../lib/checks/finding";
import type { Waivers } from "../../lib/checks/waiver";
import { applyWaivers } from "../../lib/checks/waivers";

const TODAY = "2026-11-21";
const warning: Finding = {
  environment: "dev",
  rule: "release-protection-only-to-delete",
  severity: "warning",
  path: "protection",
  message: "is off",
  fix: "turn it on",
  link: "https://example.com",
};
const error: Finding = { ...warning, rule: "deletion-protection-matches-environment", severity: "error" };
const waived = (waivers: Waivers, findings = [warning]) => applyWaivers(findings, waivers, "dev", TODAY);
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

test("a warning that is set aside with a reason is not reported", () => {
  expect(waived({ "release-protection-only-to-delete": { reason: "it goes tomorrow" } })).toEqual([]);
});

test("a waiver holds on its last day, and not a day longer", () => {
  expect(waived({ "release-protection-only-to-delete": { reason: "it goes", until: TODAY } })).toEqual([]);
  expect(rules(waived({ "release-protection-only-to-delete": { reason: "it goes", until: "2026-11-20" } }))).toEqual([
    "release-protection-only-to-delete",
    "no-expired-waivers",
  ]);
});

test("a waiver with an invalid date does not hold", () => {
  const [, finding] = waived({ "release-protection-only-to-delete": { reason: "it goes", until: "2027-02-30" } });
  expect(finding).toMatchObject({
    rule: "no-expired-waivers",
    path: "waivers.release-protection-only-to-delete",
    value: "2027-02-30",
  });
});

test("a waiver without a reason, or without a finding, is itself a finding", () => {
  expect(rules(waived({ "release-protection-only-to-delete": { reason: " " } }))).toEqual(["require-waiver-reason"]);
  expect(rules(waived({ "release-protection-only-to-delete": { reason: "it goes" } }, []))).toEqual([
    "no-unused-waivers",
  ]);
});

test("a waiver for npm run compare is not unused, but needs a path", () => {
  const waiver = { at: "user_pool.tier", reason: "it is a test" };
  expect(waived({ "never-weaker": waiver }, [])).toEqual([]);
  expect(rules(waived({ "never-weaker": { ...waiver, until: "2026-11-20" } }, []))).toEqual(["no-expired-waivers"]);
  expect(waived({ "never-weaker": { reason: "it is a test" } }, [])).toMatchObject([
    { rule: "no-unused-waivers", message: "names no path" },
  ]);
});

describe("a waiver at a path", () => {
  const id = "release-protection-only-to-delete";
  const at = (path: string): Finding => ({ ...warning, path });
  const findings = [
    at("userPool.clients.web"),
    at("userPool.clients.web.callbackUrls[0]"),
    at("userPool.clients.web2"),
  ];

  test.each(["clients.web", "userPool.clients.web"])("%s applies there and below", (place) => {
    expect(waived({ [id]: { at: place, reason: "it goes" } }, findings)).toEqual([findings[2]]);
  });

  test("without a finding there is itself a finding, whatever is found elsewhere", () => {
    const [, , , finding] = waived({ [id]: { at: "clients.api", reason: "it goes" } }, findings);
    expect(finding).toMatchObject({ rule: "no-unused-waivers", path: `waivers.${id}`, value: "clients.api" });
  });

  test("can be one of several for a rule", () => {
    const several = [
      { at: "clients.web", reason: "it goes" },
      { at: "clients.web2", reason: " " },
    ];
    expect(waived({ [id]: several }, findings)).toMatchObject([
      { rule: "require-waiver-reason", path: `waivers.${id}[1]` },
    ]);
  });
});

test("an error cannot be waived", () => {
  const waivers = { "deletion-protection-matches-environment": { reason: "please" } } as Waivers;
  expect(rules(waived(waivers, [error]))).toEqual(["deletion-protection-matches-environment", "no-unused-waivers"]);
});

test("the warning for an unknown rule suggests the right one", () => {
  const waivers = { "acount-id-is-valid": undefined, "require-mfaa": { reason: "please" } } as Waivers;
  expect(waived(waivers, [])).toEqual([
    expect.objectContaining({
      severity: "warning",
      path: "waivers.require-mfaa",
      message: expect.stringMatching(/^names no rule that can be waived \(did you mean "require-/),
    }),
  ]);
});

test("only the ids of warnings compile", () => {
  // @ts-expect-error an error cannot be set aside
  const ofAnError: Waivers = { "deletion-protection-matches-environment": { reason: "please" } };
  // @ts-expect-error nor can a note, which says nothing that could be
  const ofANote: Waivers = { "removing-settings-leaves-them-active": { reason: "please" } };
  // @ts-expect-error there is no such rule
  const ofNone: Waivers = { "protection-relaesed": { reason: "please" } };
  expect([ofAnError, ofANote, ofNone]).toHaveLength(3);
});
