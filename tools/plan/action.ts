import { Refusal } from "../refusal";

/**
 * What a plan does with a resource. `forget`: it leaves the state and stays in AWS. `read`: a data source is read during the
 * apply.
 */
export type Action = "no-op" | "create" | "read" | "update" | "delete" | "replace" | "forget";

/** By Terraform's own lists of actions. A resource that is forgotten and created again counts as forgotten. */
const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["no-op", "no-op"],
  ["create", "create"],
  ["read", "read"],
  ["update", "update"],
  ["delete", "delete"],
  ["delete+create", "replace"],
  ["create+delete", "replace"],
  ["forget", "forget"],
  ["create+forget", "forget"],
  ["forget+create", "forget"],
]);

/**
 * The action of a change.
 * @throws Refusal for one that is not known here: it could be anything, so nobody may call the plan safe.
 */
export function actionOf(actions: readonly unknown[], where: string): Action {
  const action = ACTIONS.get(actions.join("+"));
  if (action === undefined) {
    throw new Refusal(
      `${where} has the actions ${JSON.stringify(actions).slice(0, 100)}, which this version does not know.`,
    );
  }
  return action;
}
