import { isReference } from "../../synth/reference";

/** The members that are not references; none if the list itself is a reference. */
export function literals(list: readonly string[]): readonly string[] {
  return isReference(list) ? [] : list.filter((member) => !isReference(member));
}

/** Whether neither the list nor a member of it is a reference. */
export function isKnown(list: readonly string[]): boolean {
  return !isReference(list) && !list.some((member) => isReference(member));
}
