import type { Comparison } from "./comparison";
import { html } from "./html";
import { json } from "./json";
import { markdown } from "./markdown";
import { text } from "./text";

export type { Comparison } from "./comparison";

/** The ways to show a comparison, by the name of the option. */
export const reports = { text, json, markdown, html } satisfies Record<string, (comparison: Comparison) => string>;
