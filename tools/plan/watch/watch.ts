import type { Facts } from "../facts";

/** What a watch finds at one resource. */
export interface Danger {
  readonly address: string;
  /** What the plan does. Continues the address: `would be replaced, because domain changes`. Never a secret. */
  readonly what: string;
  /** What to do instead. */
  readonly fix: string;
  /** @default that of the watch */
  readonly consequence?: string;
  /** @default that of the watch */
  readonly level?: Watch["level"];
  /** The applies that it takes, in their order, where one cannot do it. */
  readonly steps?: readonly string[];
}

/** A plan to judge, as the JSON that Terraform prints. */
export interface Examples {
  readonly good: readonly Example[];
  /** Each with the addresses at which the watch has to find something. */
  readonly bad: readonly (Example & { readonly at: readonly string[] })[];
}

/** A plan's JSON, with what is known beside it. */
export interface Example {
  readonly plan: string;
  readonly known?: Facts["known"];
}

/** A watch for one kind of danger: one file, named for its id, with its own examples. */
export interface Watch {
  /** Kebab-case, the file's name; never renamed, since `--allow` names it. */
  readonly id: string;
  /** `block`: nobody should apply this unless it is allowed. `note`: good to know before the apply. */
  readonly level: "block" | "note";
  /** What holds where the watch finds nothing. */
  readonly title: string;
  /** How AWS and Terraform come to it. */
  readonly why: string;
  /** What happens after the apply, in one plain sentence. */
  readonly consequence: string;
  readonly link: string;
  readonly find: (facts: Facts) => readonly Danger[];
  readonly examples: () => Examples;
}
