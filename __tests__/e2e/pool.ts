import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import type { Environment } from "../../lib/environment";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { type Deployment, stackJson, withDeployment } from "./harness";

/** Where the pools of these tests live. */
export const REGION = "us-east-1";

/** The text of an environment that says nothing but this of its pool. */
export function poolJson(userPool: Partial<CognitoUserPoolSettings>, context: Partial<Environment> = {}) {
  return stackJson(
    (app) =>
      new UserPoolStack(app, {
        name: "e2e",
        region: REGION,
        accountId: "123456789012",
        backend: { type: "local" },
        protection: "none",
        ...context,
        userPool: { name: "acme", ...userPool },
      }),
  );
}

/** Applies a pool, then lets the test go on from there. */
export async function withPool<T>(
  userPool: Partial<CognitoUserPoolSettings>,
  use: (deployment: Deployment & { readonly id: string }) => Promise<T>,
  context: Partial<Environment> = {},
): Promise<T> {
  return withDeployment(await poolJson(userPool, context), async (deployment) => {
    await deployment.workspace.apply();
    const { user_pool_id: id } = await deployment.workspace.output();
    return use({ ...deployment, id: id as string });
  });
}
