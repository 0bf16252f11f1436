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

test("a warning that is set aside with a reason is not told", () => {
  expect(waived({ "release-protection-only-to-delete": { reason: "it goes tomorrow" } })).toEqual([]);
});

test("a waiver holds on its last day, and not a day longer", () => {
  expect(waived({ "release-protection-only-to-delete": { reason: "it goes", until: TODAY } })).toEqual([]);
  expect(rules(waived({ "release-protection-only-to-delete": { reason: "it goes", until: "2026-11-20" } }))).toEqual([
    "release-protection-only-to-delete",
    "waiver-in-force",
  ]);
});

test("what is no day does not hold", () => {
  const [, finding] = waived({ "release-protection-only-to-delete": { reason: "it goes", until: "tomorrow" } });
  expect(finding).toMatchObject({
    rule: "waiver-in-force",
    path: "waivers.release-protection-only-to-delete",
    value: "tomorrow",
  });
});

test("a waiver without a reason, or without a finding, is one itself", () => {
  expect(rules(waived({ "release-protection-only-to-delete": { reason: " " } }))).toEqual(["waiver-with-reason"]);
  expect(rules(waived({ "release-protection-only-to-delete": { reason: "it goes" } }, []))).toEqual(["waiver-needed"]);
});

test("an error is told whatever is waived", () => {
  const waivers = { "deletion-protection-matches-environment": { reason: "please" } } as Waivers;
  expect(rules(waived(waivers, [error]))).toEqual(["deletion-protection-matches-environment", "waiver-needed"]);
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
