import { ARNS } from "./aws-facts/arns";
import type { LimitsOf } from "./aws-facts/limits";
import type { S3BackendConfig } from "./cdktf";
import type { Waivers } from "./checks/waiver";
import { type CognitoUserPoolSettings, limits as userPool } from "./settings";

/** State in the project's folder, as `terraform.<environment>.tfstate`: for one person's throw-away pool. */
export interface LocalBackend {
  readonly type: "local";
}

/** State in a bucket: always encrypted, always locked by S3's own lock file (Terraform 1.10 or later). */
export interface S3Backend
  extends Omit<S3BackendConfig, "encrypt" | "dynamodbTable" | "accessKey" | "secretKey" | "token" | "sseCustomerKey"> {
  readonly type: "s3";
  readonly region: string;
}

/** State and runs in Terraform Cloud, HCP Terraform or Terraform Enterprise. */
export interface CloudBackend {
  readonly type: "cloud";
  readonly organization: string;
  readonly workspace: string;
  /** @default app.terraform.io */
  readonly hostname?: string;
}

export type Backend = LocalBackend | S3Backend | CloudBackend;

/**
 * - `full`: AWS refuses to delete the pool (`deletion_protection`) and Terraform refuses to plan it (`prevent_destroy`).
 * - `releasing`: both off, on the way to a deletion; a protected pool cannot be released and destroyed in one apply.
 * - `none`: for throw-away environments.
 */
export type Protection = "full" | "releasing" | "none";

/** What rules judge: everything in an environment except its waivers. */
export interface EnvironmentFacts {
  /**
   * The stack's name, as in `cdktf deploy dev`: letters, digits, `-` and `_`.
   * @noReference
   */
  readonly name: string;
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
  readonly protection: Protection;
  /**
   * Exact version or constraint of the AWS provider; 6.12.0 at least, for the bindings know arguments that older ones refuse.
   * @default the version the bindings were made from
   * @noReference
   */
  readonly awsProviderVersion?: string;
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
   * @noReference
   */
  readonly waivers?: Waivers;
}
