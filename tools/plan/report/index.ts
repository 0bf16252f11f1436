import { json } from "./json";
import { markdown } from "./markdown";
import { sarif } from "./sarif";
import { text } from "./text";

/** How a verdict is printed, by the names of `--format`. */
export const reports = { text, json, markdown, sarif } as const;
