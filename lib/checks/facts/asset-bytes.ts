import { readAsset } from "../../synth/asset-file";
import { isReference } from "../../synth/reference";
import type { Problem } from "../problem";

/** What stands behind a setting, what is wrong with it, or neither where only Terraform knows. */
export interface Looked {
  readonly bytes?: Buffer;
  readonly problems: readonly Problem[];
}

/** Looks into a file that the settings name. */
export function lookIntoFile(path: string, file: string): Looked {
  if (isReference(file)) return { problems: [] };
  const asset = readAsset(file);
  if (asset.refused === undefined) return { bytes: asset.bytes, problems: [] };
  const message = `names a file that cannot be read (${asset.refused})`;
  return { problems: [{ path, value: file, message, fix: "give its path from the folder where synth runs" }] };
}

/** Looks into base64 text. Terraform compares it as text with what AWS answers, which is without breaks and with padding. */
export function lookIntoBase64(path: string, text: string): Looked {
  if (isReference(text)) return { problems: [] };
  const bytes = Buffer.from(text, "base64");
  if (bytes.toString("base64") === text) return { bytes, problems: [] };
  const message = "is not base64 on one line with its padding";
  return { problems: [{ path, message, fix: "name the file instead, or encode it with `base64 --wrap=0`" }] };
}
