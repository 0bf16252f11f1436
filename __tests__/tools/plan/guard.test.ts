import type { JsonObject } from "../../../tools/json-object";
import { created, deleted, entry, kept, planJson, replaced, updated } from "../../../tools/plan/example";
import { guard } from "../../../tools/plan/guard";
import { readPlan } from "../../../tools/plan/read";

const POOL = "aws_cognito_user_pool";
const CLIENT = "aws_cognito_user_pool_client";

function judged(changes: readonly JsonObject[], allow: readonly string[] = [], rest: JsonObject = {}) {
  return guard(readPlan(planJson(changes, rest), "plan.json"), allow);
}

const lost = deleted(CLIENT, { name: "web" });
const twofold = updated(
  POOL,
  { deletion_protection: "ACTIVE", schema: [{ name: "tenant" }] },
  { deletion_protection: "INACTIVE", schema: [] },
);

describe("the exit code", () => {
  test.each([
    ["0 where there is nothing to do", [kept(POOL, {})], {}, 0],
    ["0 for what changed outside and stays so", [], { resource_drift: [updated(POOL, {}, { name: "b" })] }, 0],
    ["2 for a safe change", [created(POOL)], {}, 2],
    ["2 for outputs alone", [], { output_changes: { id: { actions: ["update"] } } }, 2],
    ["2 for a move alone", [kept(POOL, {}, { movedFrom: "a" })], {}, 2],
    ["2 for an import alone", [kept(POOL, {}, { importing: { id: "p" } })], {}, 2],
    ["2 for what only the state learns", [], { applyable: true }, 2],
    ["3 for what blocks", [lost], {}, 3],
  ])("is %s", (_, changes, rest, exitCode) => {
    expect(judged(changes, [], rest).exitCode).toBe(exitCode);
  });

  test("is 2 for the deletion of other services' resources", () => {
    expect(judged([deleted("aws_s3_bucket"), replaced("aws_iam_role", { name: "a" }, { name: "b" })]).exitCode).toBe(2);
  });
});

describe("--allow", () => {
  test("lifts one finding by its address", () => {
    const { findings, exitCode, unused } = judged([lost], [`${CLIENT}.pool`]);
    expect([findings.map(({ allowed }) => allowed), exitCode, unused]).toEqual([[true], 2, []]);
  });

  test("lifts one of several findings only by its watch", () => {
    const { exitCode, unused } = judged([twofold], [`${POOL}.pool`]);
    expect(exitCode).toBe(3);
    expect(unused).toEqual([
      {
        allow: `${POOL}.pool`,
        why: `lifts none of 2 findings there: allow each, deletion-protection-stays:${POOL}.pool, schema-is-append-only:${POOL}.pool`,
      },
    ]);
    const each = ["deletion-protection-stays", "schema-is-append-only"].map((id) => `${id}:${POOL}.pool`);
    expect(judged([twofold], each.slice(1)).exitCode).toBe(3);
    expect(judged([twofold], each)).toMatchObject({ exitCode: 2, unused: [] });
  });

  test("lifts nothing elsewhere, and this is reported", () => {
    const { exitCode, unused } = judged([lost], [`${CLIENT}.poool`, "keep-groups:x"]);
    expect(exitCode).toBe(3);
    expect(unused.map(({ why }) => why)).toEqual([
      `lifts nothing: nothing blocks there (did you mean "${CLIENT}.pool"?)`,
      "lifts nothing: nothing blocks there",
    ]);
  });

  test("accepts a resource whose key looks like a watch", () => {
    const address = `${CLIENT}.client["keep-clients:web"]`;
    expect(judged([deleted(CLIENT, {}, { address })], [address]).exitCode).toBe(2);
  });
});

describe("a finding", () => {
  test("names the attribute and both values, but no secret ones", () => {
    const made = replaced(CLIENT, { generate_secret: null }, { generate_secret: true });
    expect(judged([made]).findings[0]?.what).toBe("would be replaced, because generate_secret changes (none to true)");
    const hidden = replaced(
      POOL,
      { alias_attributes: ["a"] },
      { alias_attributes: ["b"] },
      { sensitive: [true, true] },
    );
    expect(judged([hidden]).findings[0]?.what).toContain("alias_attributes changes ((sensitive) to (sensitive))");
  });

  test("about a deleted pool lists what is deleted with it, once", () => {
    const pool = deleted(POOL, { id: "p" });
    const client = deleted(CLIENT, { user_pool_id: "p" });
    const other = deleted(CLIENT, { user_pool_id: "q" }, { address: `${CLIENT}.other` });
    const { findings } = judged([pool, client, other]);
    expect(findings.map(({ address }) => address)).toEqual([`${POOL}.pool`, `${CLIENT}.other`]);
    expect(findings[0]?.fix).toContain(`With the pool goes: ${CLIENT}.pool`);
  });

  test("suggests a moved block if the same resource is created under another address", () => {
    const before = { name: "web", callback_urls: ["a"], user_pool_id: "p", id: "1", client_secret: "x" };
    const after = { name: "site", callback_urls: ["a"], user_pool_id: "p" };
    const made = created(CLIENT, after, { address: `${CLIENT}.site`, unknown: { id: true } });
    expect(judged([deleted(CLIENT, before), made]).findings[0]?.fix).toContain(
      `moved { from = ${CLIENT}.pool, to = ${CLIENT}.site }`,
    );
    const other = created(CLIENT, { ...after, callback_urls: ["b"] }, { address: `${CLIENT}.site` });
    expect(judged([deleted(CLIENT, before), other]).findings[0]?.fix).not.toContain("moved");
  });

  test("covers deposed and tainted resources, and create_before_destroy", () => {
    const tainted = entry(POOL, {
      actions: ["create", "delete"],
      before: {},
      after: {},
      reason: "replace_because_tainted",
    });
    const { findings } = judged([{ ...lost, deposed: "f00" }, tainted]);
    expect(findings.map(({ what }) => what)).toEqual([
      "would be replaced, because an earlier apply left it tainted",
      "would be deleted (left behind by an interrupted replacement)",
    ]);
  });
});

describe("an adversarial plan", () => {
  test("with names such as constructor is judged as usual", () => {
    const names = ["constructor", "__proto__", "toString", "hasOwnProperty"];
    const odd = names.flatMap((name) => [
      updated(name, { [name]: ["a"], user_pool_id: name }, { [name]: [] }),
      deleted(CLIENT, { user_pool_id: name }, { address: `${CLIENT}.${name}`, reason: name }),
      updated(CLIENT, { [name]: "a" }, { [name]: "" }, { address: `${CLIENT}.x${name}` }),
      updated("aws_cognito_identity_provider", { provider_type: name }, { provider_details: {} }, { address: name }),
    ]);
    const { findings } = judged(odd);
    expect(findings.map(({ address }) => address).sort()).toEqual(names.map((name) => `${CLIENT}.${name}`).sort());
    expect(JSON.stringify(findings)).not.toContain("native code");
  });

  test("with only unknown values is not noise", () => {
    const unknown = entry(POOL, { actions: ["update"], before: { name: "a" }, after: null, unknown: true });
    expect(judged([unknown])).toMatchObject({ verdict: "safe", noise: [] });
  });

  test("with only sensitive values shows nothing", () => {
    const hidden = updated(
      POOL,
      { schema: [{ name: "canary" }] },
      { schema: [{ name: "b" }] },
      { sensitive: [true, true] },
    );
    const drift = {
      resource_drift: [updated(CLIENT, { name: "canary-1" }, { name: "canary-2" }, { sensitive: [true, true] })],
    };
    const { findings } = judged([hidden], [], drift);
    expect(findings.map(({ watch }) => watch)).toEqual(["schema-is-append-only", "changed-outside"]);
    expect(findings[0]?.what).toBe("would be updated with a schema that removes (sensitive)");
    expect(findings[1]?.what).toContain("name ((sensitive) to (sensitive))");
    expect(JSON.stringify(findings)).not.toContain("canary");
  });
});

test("steps of several findings are grouped into phases", () => {
  const email = updated(
    POOL,
    { email_configuration: [] },
    { email_mfa_configuration: [{}], mfa_configuration: "OPTIONAL" },
  );
  const group = deleted("aws_cognito_user_group", { name: "a" });
  const { phases } = judged([email, group]);
  expect(phases.map((phase) => phase.map(({ what }) => what))).toEqual([
    ["add the new group beside this one", expect.stringContaining("set email_configuration, and leave")],
    [expect.stringContaining("move the members"), "add email_mfa_configuration, and set mfa_configuration"],
    ["remove this group, and allow it"],
  ]);
  expect(judged([group], ["aws_cognito_user_group.pool"]).phases).toEqual([]);
});

test("noise is reported as such, and is safe", () => {
  const marks = updated(POOL, { name: "a" }, {}, { sensitive: [{}, { name: true }] });
  expect(judged([marks])).toMatchObject({
    verdict: "safe",
    findings: [],
    noise: [{ address: `${POOL}.pool`, why: expect.stringContaining("only the mark") }],
  });
});

test("a plan of 5,000 resources is read and judged in under 2 seconds", () => {
  const pools = Array.from({ length: 250 }, (_, i) => i);
  const changes = pools.flatMap((i) => {
    const at = (type: string, n = 0) => ({ address: `module.pool[${i}].${type}.x[${n}]` });
    const own = Array.from({ length: 19 }, (_, n) => {
      const values = { user_pool_id: `p${i}`, name: `c${n}`, callback_urls: ["a"], client_secret: "s" };
      return n % 2
        ? deleted(CLIENT, values, at(CLIENT, n))
        : created(CLIENT, { ...values, callback_urls: ["b"] }, at(CLIENT, n));
    });
    const pool = {
      id: `p${i}`,
      arn: `arn:p${i}`,
      lambda_config: [{ pre_sign_up: `arn:aws:lambda:r:1:function:f${i}` }],
    };
    return [i % 2 ? deleted(POOL, pool, at(POOL)) : kept(POOL, pool, at(POOL)), ...own];
  });
  const text = planJson(changes);
  const start = process.hrtime.bigint();
  const { findings } = guard(readPlan(text, "plan.json"));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  expect(changes).toHaveLength(5_000);
  expect(findings).toHaveLength(125 + 125 * 9);
  expect(seconds).toBeLessThan(2);
});
