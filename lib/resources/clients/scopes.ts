import type { Expression } from "../../synth/reference";

/** The scopes every pool has. */
export type StandardScope = "openid" | "email" | "phone" | "profile" | "aws.cognito.signin.user.admin";

/**
 * `<identifier of a resource server>/<scope>`, just as tokens hold it. The identifier is the record key of `resourceServers`,
 * or `identifier` where that is stated.
 */
export type CustomScope = `${string}/${string}` | Expression;

/** What a person's token may be good for. */
export type Scope = StandardScope | CustomScope;

/** The identifier of the resource server a scope belongs to; nothing for a standard scope. Names of scopes have no slash. */
export function serverOf(scope: string): string | undefined {
  // A slash within `${…}` belongs to the expression.
  const slash = scope.replace(/\$\{[^}]*\}/g, (hidden) => "_".repeat(hidden.length)).lastIndexOf("/");
  return slash < 0 ? undefined : scope.slice(0, slash);
}
