import { readFileSync } from "node:fs";
import { isReference } from "./reference";
import { escaped, unescaped } from "./template";

/** What a file holds, or why it cannot be read: `ENOENT`, `EISDIR`, `EACCES`. */
export type Asset = { readonly bytes: Buffer; readonly refused?: undefined } | { readonly refused: string };

/** Reads a file that the settings name, by its path from the folder where synth runs. Never throws: a rule tells. */
export function readAsset(file: string): Asset {
  try {
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { refused: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** What a file of the emitted settings holds, as base64; nothing for a file that cannot be read. */
export function base64Of(file: string): string | undefined {
  if (isReference(file)) return `\${filebase64("${file}")}`;
  const asset = readAsset(unescaped(file));
  return asset.refused === undefined ? asset.bytes.toString("base64") : undefined;
}

/** The text of a file of the emitted settings, for Terraform to read literally; nothing for a file that cannot be read. */
export function textOf(file: string): string | undefined {
  if (isReference(file)) return `\${file("${file}")}`;
  const asset = readAsset(unescaped(file));
  return asset.refused === undefined ? escaped(asset.bytes.toString("utf8")) : undefined;
}
