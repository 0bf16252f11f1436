import { extname } from "node:path";

/** The kinds of image that Cognito knows, in its words. */
export type ImageType = "ICO" | "JPEG" | "PNG" | "SVG" | "WEBP";

const BY_NAME: Readonly<Record<string, ImageType>> = {
  ".ico": "ICO",
  ".jpeg": "JPEG",
  ".jpg": "JPEG",
  ".png": "PNG",
  ".svg": "SVG",
  ".webp": "WEBP",
};

/** What a file's name says that it holds. */
export function imageTypeOfName(file: string): ImageType | undefined {
  return BY_NAME[extname(file).toLowerCase()];
}

const STARTS: readonly [ImageType, start: readonly number[]][] = [
  ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["ICO", [0, 0, 1, 0]],
];

/** What the bytes are, whatever the name says. */
export function imageType(bytes: Buffer): ImageType | undefined {
  const known = STARTS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  if (/^RIFF[\s\S]{4}WEBP/.test(bytes.toString("latin1", 0, 12))) return "WEBP";
  return isSvg(bytes.toString("utf8")) ? "SVG" : undefined;
}

function isSvg(text: string): boolean {
  const markup = text.replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)/g, "");
  return /^(<!DOCTYPE[^[>]*(\[[^\]]*\]\s*)?>\s*)?<svg[\s/>]/i.test(markup.trimStart());
}
