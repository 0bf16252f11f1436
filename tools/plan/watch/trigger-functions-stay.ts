import { guide } from "../../../lib/checks/links";
import { isObject } from "../../json-object";
import type { Change } from "../change";
import { deleted, kept, planJson, replaced, updated } from "../example";
import { grouped, isLost, POOL } from "../facts";
import { isStaying, type Named, namingsIn } from "../named";
import { loss } from "../words";
import type { Danger, Watch } from "./watch";

const FUNCTION = "aws_lambda_function";
const ALIAS = "aws_lambda_alias";
const PERMISSION = "aws_lambda_permission";

export const triggerFunctionsStay: Watch = {
  id: "trigger-functions-stay",
  level: "block",
  title: "Functions that a pool calls, and its permission to call them, stay",
  why: "Nothing in AWS ties a trigger to its function. Terraform also keeps a pre token generation trigger that was taken out of lambda_config while others remain, and shows no change.",
  consequence:
    "Every sign-up, sign-in or token that runs this trigger fails, until the trigger is removed or the function is back.",
  link: guide("cognito-user-pools-working-with-lambda-triggers"),
  find: (facts) => {
    const calls = grouped(facts.of(POOL).filter(isStaying).flatMap(callsOf), ({ arn }) => functionIn(arn));
    const staying = grouped(
      facts.of(PERMISSION).filter((one) => !isLost(one)),
      ({ after }) => functionIn(after?.function_name),
    );
    return [FUNCTION, ALIAS, PERMISSION].flatMap((type) =>
      facts.losses(type).flatMap((change) => {
        const name = functionIn(type === PERMISSION ? change.before?.function_name : change.before?.arn);
        const permissions = staying.get(name) ?? [];
        const needed = (calls.get(name) ?? []).filter(({ arn, by }) => isNeeded(change, arn, by, permissions));
        const worst =
          needed.find(({ how }) => how === "kept") ?? needed.find(({ how }) => how === "unknown") ?? needed[0];
        return worst === undefined ? [] : (danger(change, worst, permissions) ?? []);
      }),
    );
  },
  examples: () => {
    const arn = "arn:aws:lambda:eu-west-1:111111111111:function:check";
    const pool = { id: "p", arn: "arn:pool", lambda_config: [{ pre_sign_up: arn }] };
    const unknown = updated(
      POOL,
      pool,
      { lambda_config: [{}] },
      { unknown: { lambda_config: [{ pre_sign_up: true }] } },
    );
    const permission = { function_name: "check", source_arn: "arn:pool" };
    return {
      good: [
        { plan: planJson([deleted(FUNCTION, { arn }), updated(POOL, { ...pool, lambda_config: [] }, {})]) },
        { plan: planJson([replaced(FUNCTION, { arn }, {}, { actions: ["create", "delete"] }), unknown]) },
        {
          plan: planJson([
            kept(POOL, pool),
            deleted(PERMISSION, permission),
            kept(PERMISSION, permission, { address: `${PERMISSION}.other` }),
          ]),
        },
      ],
      bad: [
        { plan: planJson([deleted(FUNCTION, { arn }), kept(POOL, pool)]), at: [`${FUNCTION}.pool`] },
        {
          plan: planJson([deleted(FUNCTION, { arn }), updated(POOL, pool, { lambda_config: [] })]),
          at: [`${FUNCTION}.pool`],
        },
        { plan: planJson([replaced(FUNCTION, { arn }, {}), unknown]), at: [`${FUNCTION}.pool`] },
        { plan: planJson([deleted(PERMISSION, permission), kept(POOL, pool)]), at: [`${PERMISSION}.pool`] },
      ],
    };
  },
};

/** A function that a pool calls, by an ARN that may name a version. */
interface Call extends Named {
  readonly arn: string;
}

function callsOf(by: Change): Call[] {
  const { before, after, unknown } = by;
  const marks = unknown === true || (isObject(unknown) && unknown.lambda_config);
  return [...namingsIn(before?.lambda_config, after?.lambda_config, marks)].map(([arn, how]) => ({ arn, by, how }));
}

/** The name of a function, from that or from an ARN of it, of its version or of its alias. */
function functionIn(named: unknown): string | undefined {
  if (typeof named !== "string") return undefined;
  return named.startsWith("arn:") ? named.split(":")[6] : named;
}

/** Terraform destroys first and updates the pool afterwards, unless create_before_destroy turns that round. */
function danger(change: Change, { by, how }: Named, permissions: readonly Change[]): Danger | undefined {
  const { address, type, action, createsFirst } = change;
  if (how === "kept") {
    return {
      address,
      what: `${loss(change)}, while ${by.address} still calls the function`,
      fix: "first take the trigger out of the pool and apply that; of several triggers pre token generation goes only with the whole lambda_config",
      steps: [
        `take the trigger out of ${by.address}; for pre token generation the whole lambda_config, the others come back afterwards`,
        "delete the function and its permission",
      ],
    };
  }
  if (createsFirst || type === PERMISSION) return undefined;
  const replaced = how === "unknown" && action === "replace";
  return {
    address,
    level: replaced ? "block" : "note",
    what: `${loss(change)}, before ${by.address} is updated and no longer calls it`,
    consequence: losesPermission(change, permissions) ? PERMISSION_GOES : UNTIL_UPDATE,
    fix: replaced
      ? `add the new one, let ${by.address} call that, and delete this one in another apply; or set create_before_destroy, with another function_name`
      : `apply the change of ${by.address} first, and delete this in another apply`,
  };
}

const UNTIL_UPDATE =
  "Until that update, and permanently if the apply stops before it, every sign-up, sign-in or token that runs this trigger fails.";

const PERMISSION_GOES =
  "AWS deletes the permissions with the function, and this plan does not create them again: until the next apply, every sign-up, sign-in or token that runs this trigger fails.";

/** Whether the permission to call a function stays in the state, and is gone in AWS. */
function losesPermission({ type, action, before }: Change, permissions: readonly Change[]): boolean {
  if (type !== FUNCTION || action !== "replace") return false;
  const arn = String(before?.arn);
  return permissions.some(({ after }) => isFunction(after?.function_name, arn));
}

/** Whether a function, an alias or a permission is what a pool calls by this ARN. */
function isNeeded(change: Change, arn: string, pool: Change, permissions: readonly Change[]): boolean {
  const { type, before = {} } = change;
  if (type === ALIAS) return before.arn === arn;
  if (type === FUNCTION)
    return typeof before.arn === "string" && (arn === before.arn || arn.startsWith(`${before.arn}:`));
  const source = before.source_arn;
  if (change.action === "replace" || (source !== pool.before?.arn && source !== pool.after?.arn)) return false;
  const permits = (values: Change["before"]) => isFunction(values?.function_name, arn);
  return permits(before) && !permissions.some(({ after }) => permits(after));
}

/** A function is named by its name, or by an ARN with or without a version. */
function isFunction(name: unknown, arn: string): boolean {
  if (typeof name !== "string") return false;
  return arn === name || arn.startsWith(`${name}:`) || arn.split(":")[6] === name;
}
