import type { Change } from "./change";
import type { Difference } from "./difference";
import { type Judged, judged } from "./noise";
import type { Plan } from "./read";

/** A live setting that Terraform does not manage, as the settings of the environment tell it. */
export interface NotManaged {
  /** The API's path: `LambdaConfig.InboundFederation`. */
  readonly name: string;
  readonly verdict: "wiped" | "blocks" | "unknown";
  /** Why it may be lost, where somebody has said so. */
  readonly acceptLoss?: string;
}

/** What is known beside the plan, where the environment is. */
export interface Known {
  /** By the address of the resource. */
  readonly notManaged?: ReadonlyMap<string, readonly NotManaged[]>;
}

/** A plan with what follows from it; each is worked out once. */
export class Facts {
  readonly #judged = new Map<Change, Judged>();
  readonly #byType: ReadonlyMap<unknown, readonly Change[]>;
  readonly #byPool: ReadonlyMap<unknown, readonly Change[]>;

  constructor(
    readonly plan: Plan,
    readonly known: Known = {},
  ) {
    this.#byType = grouped(plan.changes, ({ type }) => type);
    this.#byPool = grouped(plan.changes, poolId);
  }

  /** The resources of a type that the plan knows, those that stay as they are too. */
  of(type: string): readonly Change[] {
    return this.#byType.get(type) ?? [];
  }

  /** The resources of a type that are changed in place. */
  updates(type: string): readonly Change[] {
    return this.of(type).filter(({ action }) => action === "update");
  }

  /** The resources of a type that are deleted, for good or to be replaced. */
  losses(type: string): readonly Change[] {
    return this.of(type).filter(isLost);
  }

  /** What a change really changes. */
  real(change: Change): readonly Difference[] {
    return this.judge(change).real;
  }

  /** What a change really changes, and what is noise in it. */
  judge(change: Change): Judged {
    const known = this.#judged.get(change);
    if (known) return known;
    const made = judged(change);
    this.#judged.set(change, made);
    return made;
  }

  /** The pool and all its resources, as far as its id is known: those of the pool that a change is, or belongs to. */
  inPool(change: Change): readonly Change[] {
    const id = poolId(change);
    return id === undefined ? [] : (this.#byPool.get(id) ?? []);
  }

  /** The pool that a resource belongs to, as far as its id is known. */
  poolOf(change: Change): Change | undefined {
    return this.inPool(change).find(({ type }) => type === POOL);
  }
}

/** Puts those of the same key together. */
export function grouped<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The type of the pool itself. */
export const POOL = "aws_cognito_user_pool";

/** Whether a resource is deleted, for good or to be replaced. */
export function isLost({ action }: Change): boolean {
  return action === "delete" || action === "replace";
}

/** The id of the pool that a resource is, or belongs to. */
function poolId({ type, before, after }: Change): unknown {
  const key = type === POOL ? "id" : "user_pool_id";
  return before?.[key] ?? after?.[key] ?? undefined;
}
