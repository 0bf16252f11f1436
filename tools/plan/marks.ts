import { isObject } from "../json-object";
import type { Change } from "./change";

/** Whether a mark of Terraform's, or one of those within, is set. */
export function holdsTrue(mark: unknown): boolean {
  if (mark === true) return true;
  return typeof mark === "object" && mark !== null && Object.values(mark).some(holdsTrue);
}

/** Whether an attribute, or a part of it, is known after the apply alone, so that nothing can be said of it. */
export function isUnknown({ unknown }: Change, attribute: string): boolean {
  return unknown === true || (isObject(unknown) && holdsTrue(unknown[attribute]));
}
