import { Testing } from "cdktf";
import { check } from "../../lib/checks/check";
import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import type { Environment } from "../../lib/environment";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import type { Json } from "../terraform-json";

/** The surroundings of a source's example, which no source tells. */
export const SURROUNDINGS = {
  name: "dev",
  region: "us-east-1",
  accountId: "123456789012",
  backend: { type: "local" },
  protection: "none",
} as const satisfies Omit<Environment, "userPool">;

/** What a test says of its pool; the name is there if it is not said. */
export type Said = Partial<CognitoUserPoolSettings>;

export const environment = (userPool: Said, surroundings: Partial<Environment> = {}): Environment => ({
  ...SURROUNDINGS,
  ...surroundings,
  userPool: { name: "users", ...userPool },
});

/** The Terraform JSON of a whole environment. */
export const stack = (said: Environment): Json => JSON.parse(Testing.synth(new UserPoolStack(Testing.app(), said)));

/** Every resource of a pool, by type and name. */
export const resources = (userPool: Said): Json => stack(environment(userPool)).resource;

/** The arguments of `aws_cognito_user_pool.pool`. */
export const pool = (userPool: Said): Json => resources(userPool).aws_cognito_user_pool.pool;

/** The outputs' values by name. */
export const outputs = (userPool: Said): Json =>
  Object.fromEntries(
    Object.entries<Json>(stack(environment(userPool)).output).map(([name, { value }]) => [name, value]),
  );

/** The rules that find an error. */
export const errors = (userPool: Said, surroundings: Partial<Environment> = {}): string[] =>
  found("error", userPool, surroundings);

/** The rules that find something to warn of. */
export const warnings = (userPool: Said, surroundings: Partial<Environment> = {}): string[] =>
  found("warning", userPool, surroundings);

/** The rules that note a fact. */
export const notes = (userPool: Said, surroundings: Partial<Environment> = {}): string[] =>
  found("note", userPool, surroundings);

function found(severity: string, userPool: Said, surroundings: Partial<Environment>): string[] {
  const findings = check(environment(userPool, surroundings));
  return [...new Set(findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule))];
}
