import type { Environment } from "../environment";
import { lockOf } from "../lock/lock-of";
import type { CognitoUserPoolSettings } from "../settings";
import type { Subject } from "./subject";

/** For the examples of rules: a pool after an edit, beside the lock of what was deployed before. */
export function edited(
  before: Partial<CognitoUserPoolSettings>,
  after: Partial<CognitoUserPoolSettings>,
  context: Partial<Omit<Environment, "userPool" | "waivers" | "extend">> = {},
): Subject {
  const known = { name: "prod", region: "us-east-1", accountId: "111111111111", ...context };
  return {
    ...known,
    userPool: { name: "acme", ...after },
    lock: lockOf({ ...known, userPool: { name: "acme", ...before } }),
  };
}
