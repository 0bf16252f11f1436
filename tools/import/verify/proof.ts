import type { Change } from "../../plan/change";
import type { Difference } from "../../plan/difference";
import { judged } from "../../plan/noise";
import type { Plan } from "../../plan/read";
import type { Remark } from "../result";
import { isWanted } from "./wanted";

/** What the import would do, by its plan. */
export interface Proof {
  /** Resources that the plan imports. */
  readonly imported: number;
  /** What nobody asked for. */
  readonly harmful: readonly PlannedChange[];
  /** What somebody asked for, with the reason. */
  readonly wanted: readonly PlannedChange[];
  /** Differences that send nothing to AWS. */
  readonly marks: readonly PlannedMark[];
}

/** An attribute that the import would change, or a resource that it would make, replace or delete. */
export interface PlannedChange {
  readonly address: string;
  readonly action: Change["action"];
  /** In Terraform's words; none where the whole resource comes or goes. */
  readonly difference?: Difference;
  readonly why: string;
}

/** A difference without a consequence. */
export interface PlannedMark {
  readonly address: string;
  /** Empty for the resource as a whole. */
  readonly attribute: string;
  readonly why: string;
}

/** What is known besides the plan. */
export interface Expectations {
  readonly remarks: readonly Remark[];
  /** Values of variables that stand for secrets which nobody gave. */
  readonly standIns: Readonly<Record<string, string>>;
  /** Whether deletion protection is turned on by the choice of `--protection full`. */
  readonly turnsProtectionOn: boolean;
}

/** Judges the JSON of a plan, with the values of secrets: in Terraform's text, a wrong secret looks like a mark. */
export function proofOf({ changes }: Plan, expected: Expectations): Proof {
  const found = changes.map((change) => ofChange(change, expected));
  return {
    imported: changes.filter(({ importing }) => importing !== undefined).length,
    harmful: found.flatMap(({ harmful }) => harmful),
    wanted: found.flatMap(({ wanted }) => wanted),
    marks: found.flatMap(({ marks }) => marks),
  };
}

interface Found {
  readonly harmful: PlannedChange[];
  readonly wanted: PlannedChange[];
  readonly marks: PlannedMark[];
}

function ofChange(change: Change, expected: Expectations): Found {
  const { address, action } = change;
  const found: Found = { harmful: [], wanted: [], marks: [] };
  if (action === "no-op" || action === "read") return found;
  if (action !== "update" && action !== "replace") {
    found.harmful.push({ address, action, why: WHOLE[action] });
    return found;
  }
  const { real, noise } = judged(change);
  found.marks.push(...noise.map(({ path, why }) => ({ address, attribute: path, why })));
  for (const difference of real) {
    const secret = standsFor(difference, change, expected.standIns);
    const why = wantedFor(difference, change, expected);
    if (secret !== undefined) {
      found.marks.push({ address, attribute: difference.path, why: `not compared: TF_VAR_${secret} is not set` });
    } else if (why !== undefined && action === "update") found.wanted.push({ address, action, difference, why });
    else found.harmful.push({ address, action, difference, why: whyOf(difference, change) });
  }
  if (action === "replace" && real.length === 0) found.harmful.push({ address, action, why: "it would be replaced" });
  return found;
}

const WHOLE = {
  create: "it would be created: it was not found in AWS, or the settings add it",
  delete: "it would be deleted",
  forget: "Terraform would forget it",
} as const;

function whyOf({ path }: Difference, { action, replacedFor }: Change): string {
  if (action === "update") return "the settings and AWS differ";
  return replacedFor.includes(path) ? "this replaces the resource" : "the resource is replaced";
}

/** The variable whose stand-in an attribute would get. */
function standsFor({ way }: Difference, { after }: Change, standIns: Expectations["standIns"]): string | undefined {
  const value = way.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], after);
  return Object.keys(standIns).find((name) => standIns[name] === value);
}

function wantedFor(difference: Difference, { address, type }: Change, expected: Expectations): string | undefined {
  const { remarks, turnsProtectionOn } = expected;
  if (turnsProtectionOn && type === "aws_cognito_user_pool" && difference.path === "deletion_protection") {
    return 'protection: "full" turns deletion protection on';
  }
  return remarks.find((remark) => isWanted(remark, address, difference.path))?.message;
}
