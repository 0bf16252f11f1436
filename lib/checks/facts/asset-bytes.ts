import { readAsset } from "../../synth/asset-file";
import { isReference } from "../../synth/reference";
import type { Problem } from "../problem";

/** The content of a file or of base64 text, and what is wrong with it; neither if only Terraform knows. */
export interface AssetContent {
  readonly bytes?: Buffer;
  readonly problems: readonly Problem[];
}

/** Reads a file that the settings name. */
export function readAssetFile(path: string, file: string): AssetContent {
  if (isReference(file)) return { problems: [] };
  const asset = readAsset(file);
  if (asset.refused === undefined) return { bytes: asset.bytes, problems: [] };
  const message = `is a file that cannot be read (${asset.refused})`;
  return {
    problems: [
      {
        path,
        value: file,
        message,
        refusedByTerraform: true,
        fix: "use a path that is relative to the folder where you run synth",
      },
    ],
  };
}

/** Decodes base64. Terraform compares the text with that of AWS, which has padding and no line breaks. */
export function readAssetText(path: string, text: string): AssetContent {
  if (isReference(text)) return { problems: [] };
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") === text) return { bytes, problems: [] };
  const message = "is not base64 on one line with padding";
  return {
    problems: [
      { path, message, refusedByTerraform: true, fix: "use file instead, or encode it with `base64 --wrap=0`" },
    ],
  };
}
