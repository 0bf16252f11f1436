import { guide } from "../../../lib/checks/links";
import type { Change } from "../change";
import { deleted, kept, planJson, updated } from "../example";
import { type Facts, isLost, POOL } from "../facts";
import { arnsIn } from "../named";
import { loss } from "../words";
import type { Watch } from "./watch";

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
    const pools = facts.of(POOL).filter((pool) => !isLost(pool) && pool.action !== "forget");
    const triggers = pools.map((pool) => ({ pool, arns: arnsIn(pool.after?.lambda_config) }));
    return [FUNCTION, ALIAS, PERMISSION].flatMap((type) =>
      facts.losses(type).flatMap((change) => {
        const named = triggers.find(({ pool, arns }) => arns.some((arn) => isNeeded(change, arn, pool, facts)));
        if (!named) return [];
        const { address } = named.pool;
        return {
          address: change.address,
          what: `${loss(change)}, while ${address} still calls the function`,
          fix: "first take the trigger out of the pool and apply that; of several triggers pre token generation goes only with the whole lambda_config",
          steps: [
            `take the trigger out of ${address}; for pre token generation the whole lambda_config, the others come back afterwards`,
            "delete the function and its permission",
          ],
        };
      }),
    );
  },
  examples: () => {
    const arn = "arn:aws:lambda:eu-west-1:111111111111:function:check";
    const pool = { id: "p", arn: "arn:pool", lambda_config: [{ pre_sign_up: arn }] };
    const permission = { function_name: "check", source_arn: "arn:pool" };
    return {
      good: [
        { plan: planJson([deleted(FUNCTION, { arn }), updated(POOL, pool, { lambda_config: [] })]) },
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
        { plan: planJson([deleted(PERMISSION, permission), kept(POOL, pool)]), at: [`${PERMISSION}.pool`] },
      ],
    };
  },
};

/** Whether a function, an alias or a permission is what a pool calls by this ARN. */
function isNeeded(change: Change, arn: string, pool: Change, facts: Facts): boolean {
  const { type, before = {} } = change;
  if (type === ALIAS) return before.arn === arn;
  if (type === FUNCTION)
    return typeof before.arn === "string" && (arn === before.arn || arn.startsWith(`${before.arn}:`));
  const source = before.source_arn;
  if (change.action === "replace" || (source !== pool.before?.arn && source !== pool.after?.arn)) return false;
  const permits = (values: Change["before"]) => isFunction(values?.function_name, arn);
  return permits(before) && !facts.of(PERMISSION).some((other) => !isLost(other) && permits(other.after));
}

/** A function is named by its name, or by an ARN with or without a version. */
function isFunction(name: unknown, arn: string): boolean {
  if (typeof name !== "string") return false;
  return arn === name || arn.startsWith(`${name}:`) || arn.split(":")[6] === name;
}
