import type { AtLeastOneOf } from "./at-least-one-of";
import type { Importable } from "./pool-context";

/**
 * How the classic hosted UI looks. It needs a `domain`, and says nothing about managed login.
 *
 * `importId`: `<pool id>,<client id>`, or `<pool id>,ALL` for the whole pool; AWS does not tell the image, so the plan that
 * imports sets it once more.
 */
export type UiCustomization = Importable &
  AtLeastOneOf<{
    /** The style sheet, as text or from a file; only with the classes of `CSS_CLASSES`. AWS advises 3 KB at most. */
    readonly css: string | { readonly file: string };
    /** Path of the logo (PNG or JPEG, 100 KB at most), from the folder where synth runs; it is read and encoded at synth. */
    readonly imageFile: string;
  }>;

export interface UiCustomizationSettings {
  /** For every client that has none of its own. */
  readonly uiCustomization?: UiCustomization;
}
