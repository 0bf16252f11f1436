import { json } from "./json";
import { text } from "./text";

/** How a report is printed, by the names of `--format`. */
export const reports = { text, json } as const;
