/** An answer without the id of the pool that it belongs to. @throws Error if it is another pool's */
export function ofPool<Answer extends { readonly UserPoolId?: string }>(
  { UserPoolId, ...answer }: Answer,
  poolId: string,
): Omit<Answer, "UserPoolId"> {
  if (UserPoolId !== undefined && UserPoolId !== null && UserPoolId !== poolId) {
    throw new Error(`the description of ${poolId} contains a resource of ${UserPoolId}`);
  }
  return answer;
}
