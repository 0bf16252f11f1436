import { readFileSync } from "node:fs";

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

/** The same in Terraform's words; a file that cannot be read is nothing. */
export function base64Of(file: string): string | undefined {
  const asset = readAsset(file);
  return asset.refused === undefined ? asset.bytes.toString("base64") : undefined;
}
