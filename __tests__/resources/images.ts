import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The shortest beginnings by which each kind of image is known. */
export const images = {
  PNG: Buffer.from("89504e470d0a1a0a0000", "hex"),
  JPEG: Buffer.from("ffd8ffe00010", "hex"),
  ICO: Buffer.from("000001000100", "hex"),
  WEBP: Buffer.from("RIFF\x10\0\0\0WEBPVP8 ", "latin1"),
  SVG: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
} as const;

/** A file in a folder of its own. */
export function fileOf(name: string, bytes: Buffer | string): string {
  const file = join(mkdtempSync(join(tmpdir(), "asset-")), name);
  writeFileSync(file, bytes);
  return file;
}
