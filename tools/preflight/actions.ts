import type { Action } from "../iam-actions";
import { checks } from "./checks";

/** Every IAM action that a preflight can need, once. `npm run preflight -- --help` and docs/preflight.md show it. */
export const ACTIONS: readonly Action[] = [
  ...new Map(checks.flatMap(({ actions }) => actions).map((action) => [action.action, action])).values(),
];
