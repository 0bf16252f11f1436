import { stateOf } from "../../../lib/checks/state-of";
import type { Backend, Environment } from "../../../lib/environment";
import { Refusal } from "../../refusal";

const HOW = `"local", the name of an environment to copy the backend from, or JSON: '{"type":"s3","bucket":"…","key":"…","region":"…"}'`;

/**
 * The backend of a new environment. @param stated as given with `--backend`; state in this folder if nothing is
 * @throws Refusal if it says no backend
 */
export function backendFor(name: string, stated: string | undefined, existing: readonly Environment[]): Backend {
  if (stated === undefined || stated === "local") return { type: "local" };
  if (stated.trimStart().startsWith("{")) return fromJson(stated);
  const like = existing.find((environment) => environment.name === stated);
  const shown = JSON.stringify(stated.slice(0, 100));
  if (like === undefined) throw new Refusal(`--backend ${shown} is not a backend: use ${HOW}.`, 64);
  return likeThat(name, like);
}

function fromJson(text: string): Backend {
  try {
    const value = JSON.parse(text) as Backend;
    if (typeof value.type === "string") return value;
  } catch {
    // Said below.
  }
  throw new Refusal(`--backend is not a JSON object with a type: use ${HOW}.`, 64);
}

/** Members that say which state it is, at the place that the others say. */
const NAMES_STATE = ["key", "workspace", "path", "prefix"];

/** The same place, and another state there: its name has the new environment's in the place of the other's, or in a folder. */
function likeThat(name: string, like: Environment): Backend {
  const stated = like.backend as unknown as Readonly<Record<string, unknown>>;
  const member = NAMES_STATE.find((one) => typeof stated[one] === "string");
  const other = member === undefined ? "" : String(stated[member]);
  const own = other.includes(like.name) ? other.replaceAll(like.name, name) : other.replace(/([^/]+)$/, `${name}/$1`);
  const backend = { ...stated, ...(member !== undefined && { [member]: own }) } as unknown as Backend;
  const state = stateOf({ ...like, name, backend });
  if (member === undefined || (member === "workspace" && own.includes("/")) || state === stateOf(like)) {
    throw new Refusal(`The backend of ${like.name} cannot be copied: give --backend as JSON.`, 64);
  }
  return backend;
}
