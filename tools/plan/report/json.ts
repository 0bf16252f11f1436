import type { Verdict } from "../guard";

/** The verdict as JSON, with escapes for what a terminal would act on or nobody would see. */
export function json(verdict: Verdict): string {
  return `${safeJson(verdict)}\n`;
}

/** JSON without characters that are not visible, but for the line ends between its members. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}
