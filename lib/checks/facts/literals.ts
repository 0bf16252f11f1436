import { isReference } from "../../synth/reference";

/** The members that are no references, nothing of a list that is one. */
export function literals(list: readonly string[]): readonly string[] {
  return isReference(list) ? [] : list.filter((member) => !isReference(member));
}

/** Whether all members are known. */
export function isKnown(list: readonly string[]): boolean {
  return !isReference(list) && !list.some((member) => isReference(member));
}
