import type { Described } from "./rule";
import { settingIsKnown } from "./setting-is-known";
import { valueHasItsType } from "./value-has-its-type";

const WAIVERS = "https://github.com/cdklabs/cdk-nag#suppressing-a-rule";

/** What is found of environments side by side, and of waivers: no rule of one environment's settings, and not to be waived. */
export const engineRules = {
  separateNames: {
    id: "separate-names",
    severity: "error",
    title: "Every environment has a name of its own",
    why: "The name is the stack's: two stacks of one name cannot be synthesised, and would write the same files.",
    link: "https://developer.hashicorp.com/terraform/cdktf/concepts/stacks",
  },
  separateStates: {
    id: "separate-states",
    severity: "error",
    title: "Every environment has a state of its own",
    why: "Two environments in one state destroy each other: each plan would delete what the other one made.",
    link: "https://developer.hashicorp.com/terraform/language/state",
  },
  waiverInForce: {
    id: "waiver-in-force",
    severity: "warning",
    title: "A waiver has not run out",
    why: "The rule it set aside holds again.",
    link: WAIVERS,
  },
  waiverNeeded: {
    id: "waiver-needed",
    severity: "warning",
    title: "A waiver sets something aside",
    why: "One that outlives its cause hides the next finding of its rule.",
    link: WAIVERS,
  },
  waiverWithReason: {
    id: "waiver-with-reason",
    severity: "warning",
    title: "A waiver says why",
    why: "Without a reason nobody can tell later whether it still holds.",
    link: WAIVERS,
  },
} as const satisfies Record<string, Described>;

/** Every id that a finding can have: those of the rules given, and of the engine. */
export function withEngineRules(rules: readonly Described[]): readonly Described[] {
  return [settingIsKnown, valueHasItsType, ...rules, ...Object.values(engineRules)];
}
