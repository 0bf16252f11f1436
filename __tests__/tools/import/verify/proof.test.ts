import { type Expectations, type Proof, proofOf } from "../../../../tools/import/verify/proof";
import { scratchStack } from "../../../../tools/import/verify/scratch-stack";
import { created, deleted, entry, kept, planJson, replaced, updated } from "../../../../tools/plan/example";
import { readPlan } from "../../../../tools/plan/read";

const POOL = "aws_cognito_user_pool";
const CLIENT = "aws_cognito_user_pool_client";
const PROVIDER = "aws_cognito_identity_provider";
const IMPORTING = { importing: { id: "x" } };
const NOTHING: Expectations = { remarks: [], standIns: {}, turnsProtectionOn: false };

function proof(changes: Parameters<typeof planJson>[0], expected: Partial<Expectations> = {}): Proof {
  return proofOf(readPlan(planJson(changes), "plan"), { ...NOTHING, ...expected });
}

function counts({ imported, harmful, wanted, marks }: Proof): number[] {
  return [imported, harmful.length, wanted.length, marks.length];
}

test("an import without changes is harmless", () => {
  expect(counts(proof([kept(POOL, { name: "acme" }, IMPORTING)]))).toEqual([1, 0, 0, 0]);
});

test("an unintended update is harmful, and is shown with old and new values", () => {
  const { harmful } = proof([updated(POOL, { mfa_configuration: "ON" }, { mfa_configuration: "OFF" }, IMPORTING)]);
  expect(harmful).toEqual([
    {
      address: "aws_cognito_user_pool.pool",
      action: "update",
      difference: {
        way: ["mfa_configuration"],
        path: "mfa_configuration",
        before: { kind: "value", value: "ON" },
        after: { kind: "value", value: "OFF" },
      },
      why: "the settings and AWS differ",
    },
  ]);
});

test("what is created, deleted, forgotten or replaced is harmful", () => {
  const found = proof([
    created(CLIENT, { name: "web" }),
    created("terraform_data", { input: "now" }),
    deleted("aws_cognito_user_group", { name: "a" }),
    entry("aws_cognito_user_pool_domain", { actions: ["forget"], before: { domain: "a" } }),
    replaced(POOL, { alias_attributes: ["email"] }, { alias_attributes: [] }, IMPORTING),
  ]);
  expect(found.harmful.map(({ action }) => action).sort()).toEqual(["create", "create", "delete", "forget", "replace"]);
  expect(found.harmful.find(({ action }) => action === "replace")?.why).toBe("this replaces the resource");
});

test("a change that a remark announces is intended, another one of the same resource is not", () => {
  const remarks = [
    {
      kind: "wanted" as const,
      path: "userPool.adminCreateUserConfig.inviteMessageTemplate",
      source: "DescribeUserPool AdminCreateUserConfig",
      message: "Half a template makes every later update fail.",
    },
  ];
  const before = { admin_create_user_config: [{ allow: true, invite_message_template: [{ email_subject: "a" }] }] };
  const template = { email_subject: "a", sms_message: "{username} {####}" };
  const after = { admin_create_user_config: [{ allow: true, invite_message_template: [template] }] };
  const only = proof([updated(POOL, before, after, IMPORTING)], { remarks });
  expect(counts(only)).toEqual([1, 0, 1, 0]);
  expect(only.wanted[0]?.why).toBe("Half a template makes every later update fail.");
  const more = { ...after, mfa_configuration: "OFF" };
  expect(counts(proof([updated(POOL, { ...before, mfa_configuration: "ON" }, more, IMPORTING)], { remarks }))).toEqual([
    1, 1, 1, 0,
  ]);
});

test.each([
  ["userPool.clients.web.accessTokenValidity", `${CLIENT}.pool_web`, "access_token_validity", true],
  ['userPool.clients["web"].accessTokenValidity', `${CLIENT}.pool_web`, "access_token_validity", true],
  ["userPool.clients.web", `${CLIENT}.pool_web`, "access_token_validity", true],
  ["userPool.clients.web", `${CLIENT}.pool_spa`, "access_token_validity", false],
  ["userPool.clients.web.refreshTokenRotation", `${CLIENT}.pool_web`, "access_token_validity", false],
  ["userPool.identityProviders.SignInWithApple", `${PROVIDER}.pool_SignInWithApple`, "provider_details", true],
])("a remark on %s and the change of %s.%s", (path, address, attribute, isWanted) => {
  const type = address.replace(/\..*/, "");
  const remarks = [{ kind: "wanted" as const, path, source: "", message: "so" }];
  const found = proof([updated(type, { [attribute]: "1" }, { [attribute]: "2" }, { ...IMPORTING, address })], {
    remarks,
  });
  expect(counts(found)).toEqual(isWanted ? [1, 0, 1, 0] : [1, 1, 0, 0]);
});

describe("a secret", () => {
  const before = { provider_details: { client_id: "1", client_secret: "live" } };
  const withSecret = (secret: string) => ({ provider_details: { client_id: "1", client_secret: secret } });
  const sensitive = [{}, { provider_details: { client_secret: true } }] as const;
  const change = (secret: string) => [updated(PROVIDER, before, withSecret(secret), { ...IMPORTING, sensitive })];

  test("that matches is a mark", () => expect(counts(proof(change("live")))).toEqual([1, 0, 0, 1]));

  test("that differs is harmful, and is not shown", () => {
    const found = proof(change("wrong"));
    expect(counts(found)).toEqual([1, 1, 0, 0]);
    expect(JSON.stringify(found)).not.toMatch(/live|wrong/);
  });

  test("that was not given is not compared, but everything else is", () => {
    const standIns = { google: "stands for google" };
    const found = proof(change("stands for google"), { standIns });
    expect(found.marks).toEqual([
      {
        address: `${PROVIDER}.pool`,
        attribute: "provider_details.client_secret",
        why: "not compared: TF_VAR_google is not set",
      },
    ]);
    expect(counts(found)).toEqual([1, 0, 0, 1]);
    const after = { provider_details: { client_id: "2", client_secret: "stands for google" } };
    expect(counts(proof([updated(PROVIDER, before, after, IMPORTING)], { standIns }))).toEqual([1, 1, 0, 1]);
  });
});

test("deletion protection that the user chose is intended", () => {
  const change = [updated(POOL, { deletion_protection: "INACTIVE" }, { deletion_protection: "ACTIVE" }, IMPORTING)];
  expect(counts(proof(change))).toEqual([1, 1, 0, 0]);
  expect(counts(proof(change, { turnsProtectionOn: true }))).toEqual([1, 0, 1, 0]);
});

test("the scratch stack has no outputs, no prevent_destroy, and values for its variables", () => {
  const stack = {
    output: { a: {} },
    variable: { given: {}, fixed: { default: 1 }, missing: {} },
    import: [
      { to: "aws_cognito_user_pool.pool", id: "x" },
      { to: "aws_cognito_managed_login_branding.pool_web", id: "y" },
    ],
    resource: {
      aws_cognito_user_pool: { pool: { name: "a", lifecycle: { prevent_destroy: true, ignore_changes: ["schema"] } } },
      aws_cognito_user_pool_client: { pool_web: { lifecycle: { prevent_destroy: true } } },
      aws_cognito_managed_login_branding: { pool_web: {} },
      aws_cognito_user_pool_domain: { pool: { depends_on: ["aws_cognito_managed_login_branding.pool_web"] } },
    },
  };
  const { json, ...rest } = scratchStack(JSON.stringify(stack), "5.100.0", new Set(["given"]));
  expect(JSON.parse(json)).toEqual({
    variable: stack.variable,
    import: [{ to: "aws_cognito_user_pool.pool", id: "x" }],
    resource: {
      aws_cognito_user_pool: { pool: { name: "a", lifecycle: { ignore_changes: ["schema"] } } },
      aws_cognito_user_pool_client: { pool_web: {} },
      aws_cognito_user_pool_domain: { pool: {} },
    },
  });
  expect(rest).toEqual({
    imports: 2,
    leftOut: ["aws_cognito_managed_login_branding.pool_web"],
    standIns: { missing: expect.stringMatching(/^stands for missing /) },
  });
  expect(scratchStack(JSON.stringify(stack), "6.25.0", new Set()).leftOut).toEqual([]);
});
