import { Testing } from "cdktf";
import { check } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import type { Json } from "../terraform-json";

/** The Terraform JSON of an environment. */
export function stackOf(environment: Environment): Json {
  return JSON.parse(Testing.synth(new UserPoolStack(Testing.app(), environment)));
}

/** The ids of the rules that find an error. */
export function errorsIn(environment: Environment): string[] {
  return check(environment)
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);
}
