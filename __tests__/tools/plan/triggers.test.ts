import type { JsonObject } from "../../../tools/json-object";
import { deleted, kept, planJson, replaced, updated } from "../../../tools/plan/example";
import { guard } from "../../../tools/plan/guard";
import { readPlan } from "../../../tools/plan/read";

const POOL = "aws_cognito_user_pool";

function judged(changes: readonly JsonObject[]) {
  return guard(readPlan(planJson(changes), "plan.json"));
}

describe("what a pool calls and this plan replaces", () => {
  const arn = "arn:aws:lambda:eu-west-1:111111111111:function:check";
  const pool = { id: "p", arn: "arn:pool", lambda_config: [{ pre_sign_up: arn, post_confirmation: `${arn}:live` }] };
  const unknown = { lambda_config: [{ pre_sign_up: true, post_confirmation: true }] };
  const updating = updated(POOL, pool, { lambda_config: [{}] }, { unknown });
  const made = replaced("aws_lambda_function", { arn, function_name: "check" }, { function_name: "checks" });
  const permission = { function_name: "check", source_arn: "arn:pool" };

  test("is gone until the pool is updated, in for_each and in modules too", () => {
    const inModule = { ...made, address: 'module.a["eu"].aws_lambda_function.f["check"]' };
    expect(judged([updating, inModule]).findings).toMatchObject([
      { watch: "trigger-functions-stay", level: "block", address: inModule.address },
    ]);
    expect(judged([updating, made]).findings[0]?.consequence).toMatch(/^Until that update, /);
  });

  test("loses its permission, if that is not made again", () => {
    const stays = kept("aws_lambda_permission", permission);
    expect(judged([updating, made, stays]).findings[0]?.consequence).toMatch(/^AWS deletes the permissions with/);
    const again = replaced("aws_lambda_permission", permission, { function_name: "checks" });
    expect(judged([updating, made, again]).findings[0]?.consequence).toMatch(/^Until that update, /);
  });

  test("may go where the pool calls another one from then on, with a note", () => {
    const other = updated(POOL, pool, { lambda_config: [{ pre_sign_up: `${arn}-2` }] });
    const gone = deleted("aws_lambda_function", { arn });
    expect(judged([other, gone])).toMatchObject({
      exitCode: 2,
      findings: [{ level: "note", watch: "trigger-functions-stay" }],
    });
  });

  test("has to stay for one pool, whatever another one does", () => {
    const other = updated(POOL, { ...pool, id: "q" }, { lambda_config: [] }, { address: `${POOL}.other` });
    const gone = deleted("aws_lambda_function", { arn });
    for (const pools of [
      [other, kept(POOL, pool)],
      [kept(POOL, pool), other],
    ]) {
      expect(judged([...pools, gone]).findings[0]?.what).toContain(`while ${POOL}.pool still calls`);
    }
  });
});

test("a plan that deletes thousands of functions that pools call is judged in under 2 seconds", () => {
  const changes = [...Array(1_650).keys()].flatMap((at) => {
    const arn = `arn:aws:lambda:eu-west-1:111111111111:function:f${at}`;
    const pool = { id: `p${at}`, arn: `arn:pool${at}`, lambda_config: [{ pre_sign_up: arn }] };
    const permission = { function_name: `f${at}`, source_arn: pool.arn };
    return [
      kept(POOL, pool, { address: `${POOL}.p${at}` }),
      deleted("aws_lambda_function", { arn }, { address: `aws_lambda_function.f${at}` }),
      deleted("aws_lambda_permission", permission, { address: `aws_lambda_permission.f${at}` }),
    ];
  });
  const startedAt = performance.now();
  expect(judged(changes).findings).toHaveLength(3_300);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
