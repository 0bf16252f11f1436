import type { UserPoolSettings } from "./user-pool";

/** Everything a pool and what hangs from it can say. */
export interface CognitoUserPoolSettings extends UserPoolSettings {}
