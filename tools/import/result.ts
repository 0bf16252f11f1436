import type { Environment } from "../../lib/environment";

/** What a description says as settings, and what no setting can say. */
export interface ReadPool {
  /** Of the environment's `userPool`; secrets are references to Terraform variables. */
  readonly userPool: Environment["userPool"];
  /** In the order of the paths. */
  readonly remarks: readonly Remark[];
  /** The variables that have to be declared: name, what it is for. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * - `lost`: the next update of the resource wipes it, or fails because of it.
 * - `wanted`: the import changes it, on purpose: an invitation template that is half there.
 * - `left-out`: not managed, and left as it is.
 * - `secret`: never written; the note says what to put where.
 * - `other-owner`: something else manages it, such as a CloudFormation stack.
 * - `unknown`: a member of the description that nothing here knows.
 */
export type RemarkKind = "lost" | "wanted" | "left-out" | "secret" | "other-owner" | "unknown";

/** One thing to know about what was read. */
export interface Remark {
  readonly kind: RemarkKind;
  /** The settings path that it is about, where there is one: `userPool.clients.web`. */
  readonly path?: string;
  /** The call and the member of its answer: `DescribeUserPool LambdaConfig.InboundFederation`. */
  readonly source: string;
  /** What it is, and what to do. One or two sentences. */
  readonly message: string;
}
