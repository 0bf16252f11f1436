import { json } from "../../../../tools/import/report/json";
import { exitCodeOf, type Result } from "../../../../tools/import/report/result";
import { summary, text } from "../../../../tools/import/report/text";
import type { Remark, RemarkKind } from "../../../../tools/import/result";
import type { PlannedChange, Proof } from "../../../../tools/import/verify/proof";

function remark(kind: RemarkKind, message: string, path?: string): Remark {
  return { kind, path, source: `Describe ${kind}`, message };
}

const CHANGE: PlannedChange = {
  address: "aws_cognito_user_pool.pool",
  action: "update",
  difference: {
    way: ["mfa_configuration"],
    path: "mfa_configuration",
    before: { kind: "value", value: "ON" },
    after: { kind: "absent" },
  },
  why: "the settings and AWS differ",
};

const PROOF: Proof = {
  imported: 9,
  harmful: [],
  wanted: [CHANGE],
  marks: [
    { address: "a.x", attribute: "", why: "a mark" },
    { address: "a.y", attribute: "", why: "a mark" },
  ],
};

const RESULT: Result = {
  poolId: "us-east-1_abc",
  file: "stacks/legacy.ts",
  resources: 9,
  remarks: [
    remark("other-owner", "owned"),
    remark("left-out", "left", "userPool.clients.web"),
    remark("lost", "gone", "userPool"),
    remark("unknown", "new"),
    ...Array.from({ length: 7 }, (_, index) => remark("left-out", "many", `userPool.clients.c${index}`)),
  ],
  notRead: [{ action: "cognito-idp:ListGroups", what: "the groups", code: "AccessDeniedException" }],
  variables: { google: "the secret of Google" },
  findings: [],
  proof: PROOF,
  notPlanned: [],
};

test("the text lists losses first, and ends with a summary line", () => {
  expect(text(RESULT)).toBe(`LOST: the next update of the resource resets these, or fails because of them
  userPool: Describe lost
    gone

UNKNOWN: newer than this version; an update may reset these
  Describe unknown
    new

CHANGES
  wanted: aws_cognito_user_pool.pool mfa_configuration: "ON" -> (none)
    the settings and AWS differ

MARKS: shown by the plan, and nothing is sent to AWS
  a.x, a.y
    a mark

Left out: not managed, and left as it is
  userPool.clients.web: Describe left-out
    left
  userPool.clients.c0, userPool.clients.c1, userPool.clients.c2, userPool.clients.c3, userPool.clients.c4 and 2 more: Describe left-out
    many

Managed elsewhere
  Describe other-owner
    owned

Secrets to set before a plan
  TF_VAR_google: the secret of Google

Not read
  cognito-idp:ListGroups (AccessDeniedException): the groups

9 resources to import: 0 harmful changes, 1 wanted, 2 marks
`);
});

test.each<[Partial<Proof>, string, number]>([
  [{}, "9 resources to import: 0 harmful changes, 1 wanted, 2 marks", 0],
  [{ imported: 1, harmful: [CHANGE], marks: [] }, "1 resource to import: 1 harmful change, 1 wanted, 0 marks", 2],
])("the last line and the exit code of %j", (part, line, code) => {
  const result = { ...RESULT, proof: { ...PROOF, ...part } };
  expect([summary(result), exitCodeOf(result)]).toEqual([line, code]);
});

test("the same change to several resources is reported once, and created or deleted resources are named", () => {
  const many = Array.from({ length: 7 }, (_, index) => ({ ...CHANGE, address: `a.c${index}` }));
  const gone: PlannedChange = { address: "a.gone", action: "delete", why: "it would be deleted" };
  const replaced: PlannedChange = { ...CHANGE, address: "a.new", action: "replace", why: "this replaces the resource" };
  const shown = text({ ...RESULT, proof: { ...PROOF, harmful: [gone, replaced], wanted: many } });
  expect(shown).toContain(`CHANGES
  harmful: a.gone (delete)
    it would be deleted
  harmful: a.new (replace) mfa_configuration: "ON" -> (none)
    this replaces the resource
  wanted: a.c0, a.c1, a.c2, a.c3, a.c4 and 2 more mfa_configuration: "ON" -> (none)
    the settings and AWS differ
`);
  expect(shown).toContain("9 resources to import: 2 harmful changes, 7 wanted, 2 marks");
});

test("without a plan, it says why, and lists what the settings would change", () => {
  const result = { ...RESULT, remarks: [remark("wanted", "completed")], proof: { missing: "--no-verify" } };
  expect(text(result)).toContain("CHANGES\n  Describe wanted\n    completed\n");
  expect(summary(result)).toBe("9 resources to import: not verified, --no-verify");
  expect(exitCodeOf(result)).toBe(0);
});

test("JSON has the same content, in the same order", () => {
  const printed = JSON.parse(json(RESULT));
  expect(Object.keys(printed).slice(0, 8)).toEqual([
    ...["poolId", "file", "lost", "unknown", "changes", "marks", "leftOut", "otherOwners"],
  ]);
  expect(printed).toMatchObject({ verified: true, harmful: 0, wanted: 1, resources: 9, summary: summary(RESULT) });
  expect(printed.leftOut).toHaveLength(8);
  expect(printed.changes).toEqual(
    [
      {
        kind: "wanted",
        ...CHANGE,
        difference: undefined,
        attribute: CHANGE.difference?.path,
        before: CHANGE.difference?.before,
        after: CHANGE.difference?.after,
      },
    ].map((one) => JSON.parse(JSON.stringify(one))),
  );
});
