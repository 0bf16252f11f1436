import type { UICustomizationType } from "../../aws-facts/cognito-api";
import type { UiCustomization } from "./settings";

/**
 * A look of the classic pages that exists as settings; nothing for one without a style sheet, since AWS does not answer the
 * image.
 */
export function fromAws({ CSS: css }: UICustomizationType, importId: string): UiCustomization | undefined {
  return css ? { importId, css } : undefined;
}
