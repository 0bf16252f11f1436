import type { EnvironmentFacts } from "../environment";
import type { LockOrMissing } from "../lock/lock";
import type { CognitoUserPoolSettings } from "../settings";

/** What a rule judges: an environment, or a pool's settings alone where the wrapper is used without one. */
export interface Subject extends Partial<Omit<EnvironmentFacts, "userPool">> {
  /** Always there. */
  readonly userPool: CognitoUserPoolSettings;
  /** What is deployed. @default nobody looked for it */
  readonly lock?: LockOrMissing;
}
