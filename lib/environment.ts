import { ARNS } from "./aws-facts/arns";
import type { LimitsOf } from "./aws-facts/limits";
import type { Backend } from "./backend-settings";
import type { TerraformStack } from "./cdktf";
import type { Waivers } from "./checks/waiver";
import type { Retire } from "./lock/retire";
import type { AddedPool } from "./resources/added-pool";
import { type CognitoUserPoolSettings, limits as userPool } from "./settings";

export type { Backend } from "./backend-settings";

/**
 * - `full`: AWS refuses to delete the pool (`deletion_protection`) and Terraform refuses to plan it (`prevent_destroy`).
 * - `plan`: Terraform refuses to plan a deletion; AWS's deletion protection stays as it is. For an import that changes nothing.
 * - `releasing`: both off, on the way to a deletion; a protected pool cannot be released and destroyed in one apply.
 * - `none`: for throw-away environments.
 */
export type Protection = "full" | "plan" | "releasing" | "none";

/** What rules judge: everything in an environment except its waivers. */
export interface EnvironmentFacts {
  /**
   * The stack's name, as in `cdktf deploy dev`: letters, digits, `-` and `_`.
   * @noReference
   */
  readonly name: string;
  /** Region of the pool, such as `eu-central-1`. */
  readonly region: string;
  /** 12 digits. Goes to the provider's `allowed_account_ids`, so that a wrong profile cannot deploy here. */
  readonly accountId: string;
  /** Profile of the AWS configuration files. @default the default credentials: environment variables, role, default profile */
  readonly profile?: string;
  /** Role to assume for the deployment. */
  readonly assumeRoleArn?: string;
  /** Tags of every resource (`default_tags`). */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Where the Terraform state lies. No two environments may share one.
   * @noReference
   * @noEcho
   */
  readonly backend: Backend;
  /** What guards the pool against deletion. */
  readonly protection: Protection;
  /**
   * Exact version or constraint of the AWS provider; 6.12.0 at least, for the bindings know arguments that older ones refuse.
   * @default the version the bindings were made from
   * @noReference
   */
  readonly awsProviderVersion?: string;
  /**
   * What happens to resources whose code is gone, by the path of their entry: `{ "clients.web": { destroy: true, reason: "the
   * shop closed" } }`. It needs a lock file. You can delete it once it is deployed and the lock file is updated.
   * @default under protection `full`, Terraform forgets them, and they stay in AWS
   * @noReference
   */
  readonly retire?: Retire;
  /** The pool and its resources. */
  readonly userPool: CognitoUserPoolSettings;
}

/** AWS's limits on them. */
export const limits: LimitsOf<EnvironmentFacts> = {
  assumeRoleArn: { arn: ARNS.role },
  tags: { keys: { length: [1, 128] }, each: { length: [0, 256] } },
  userPool,
};

/** One environment: one stack, one state, one pool with its resources. */
export interface Environment extends EnvironmentFacts {
  /**
   * Warnings that are set aside here, each with its reason. Errors cannot be.
   * @anyName
   * @noReference
   */
  readonly waivers?: Waivers;
  /**
   * Adds your own resources to the stack, after the pool: a Lambda function, an identity pool, a second user pool, a data
   * source, remote state. The settings refer to them by address, such as
   * `lambdaConfig: { preSignUp: "${aws_lambda_function.sign_up.arn}" }`. Ids of constructs at the stack are addresses as they
   * are; do not read the clock, random values or the network, so that every synth writes the same.
   * @param stack the environment's stack
   * @param userPool the pool with its clients, resource servers, identity providers and domain
   */
  readonly extend?: (stack: TerraformStack, userPool: AddedPool) => void;
}
