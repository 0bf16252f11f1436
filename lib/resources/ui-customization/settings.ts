import type { Complete, UiCustomizationArguments } from "../../aws";
import { base64Of, textOf } from "../../synth/asset-file";
import { isReference } from "../../synth/reference";
import type { AtLeastOneOf } from "../at-least-one-of";
import type { Importable } from "../importable";

/**
 * How the classic hosted UI looks. It needs a `domain`, and says nothing about managed login.
 *
 * `importId`: `<pool id>,<client id>`, or `<pool id>,ALL` for the whole pool; AWS does not tell the image, so the plan that
 * imports sets it once more.
 */
export type UiCustomization = Importable &
  AtLeastOneOf<{
    /** The style sheet, as text or from a file; only with the classes of `CSS_CLASSES`. AWS advises 3 KB at most. */
    readonly css:
      | string
      | {
          /** Path of the style sheet, from the folder where synth runs. */
          readonly file: string;
        };
    /**
     * Path of the logo (PNG or JPEG, 100 KB at most), from the folder where synth runs; it is read and encoded at synth. A
     * reference stands for the image itself, as base64.
     */
    readonly imageFile: string;
  }>;

/** The style of the classic hosted UI. */
export interface UiCustomizationSettings {
  /** For all clients without their own. */
  readonly uiCustomization?: UiCustomization;
}

/** The arguments; nothing where all files of the settings are missing, which the rules tell. */
export function toTerraform({ css, imageFile }: UiCustomization): Complete<UiCustomizationArguments> | undefined {
  const made = {
    css: typeof css === "object" ? textOf(css.file) : css,
    imageFile: imageFile === undefined || isReference(imageFile) ? imageFile : base64Of(imageFile),
  };
  return made.css === undefined && made.imageFile === undefined ? undefined : made;
}
