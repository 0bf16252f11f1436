import { createHash } from "node:crypto";
import { isReference } from "../synth/reference";

/** An image of a branding as Terraform has it. */
export interface Image {
  readonly category: string;
  readonly colorMode: string;
  readonly extension: string;
  readonly resourceId?: string | undefined;
  /** Base64. */
  readonly bytes?: string | undefined;
}

/** As much of a hash as tells images apart in a review. */
const LENGTH = 16;

/** What tells some images from others, in any order; nothing if there are none, or if one is not known at synth. */
export function hashOf(images: readonly Image[]): string | undefined {
  if (images.length === 0) return undefined;
  const texts = images.map((each) => [
    each.category,
    each.colorMode,
    each.extension,
    each.resourceId || "",
    each.bytes,
  ]);
  if (texts.flat().some((text) => text === undefined || isReference(text))) return undefined;
  const all = texts.map((each) => JSON.stringify(each)).sort();
  return `sha256:${createHash("sha256").update(all.join("\n")).digest("hex").slice(0, LENGTH)}`;
}
