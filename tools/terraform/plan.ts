/** One resource in a plan, in Terraform's own words (`terraform show -json`). */
export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly mode?: "managed" | "data";
  readonly change: {
    readonly actions: readonly string[];
    readonly before?: Readonly<Record<string, unknown>> | null;
    readonly after?: Readonly<Record<string, unknown>> | null;
    readonly after_unknown?: unknown;
    readonly importing?: { readonly id?: string };
    readonly replace_paths?: readonly unknown[];
  };
}

/** The part of `terraform show -json <plan>` that tests look at. */
export interface PlanJson {
  readonly resource_changes?: readonly ResourceChange[];
  readonly resource_drift?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, { readonly actions: readonly string[] }>>;
}

/** A plan. One that is empty has nothing else to say: reading it would cost seconds, for the provider's schema. */
export interface Plan extends PlanJson {
  /** Terraform's own verdict (`-detailed-exitcode`): nothing to do, for outputs and imports as well. */
  readonly empty: boolean;
  /** What Terraform printed. */
  readonly text: string;
}

/** What a plan would do, a line for each resource: `"update aws_cognito_user_pool.pool"`; nothing for a no-op. */
export function changes(plan: PlanJson): string[] {
  return (plan.resource_changes ?? [])
    .filter(({ change }) => change.actions.some((action) => action !== "no-op"))
    .map(({ address, change }) => `${change.actions.join("+")} ${address}`);
}

/** The addresses of the resources a plan would adopt. */
export function imports(plan: PlanJson): string[] {
  return (plan.resource_changes ?? [])
    .filter(({ change }) => change.importing !== undefined)
    .map(({ address }) => address);
}
