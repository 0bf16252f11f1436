import { isObject, type JsonObject } from "../json-object";
import { Refusal } from "../refusal";

/** A resource in a state. */
export interface Deployed {
  readonly type: string;
  readonly name: string;
  readonly values: JsonObject;
}

const SHOW = "expected the output of terraform show -json for a state or a plan";

/**
 * Reads the resources that Terraform manages from a state or a plan. Of a plan it is what was live before; where there was
 * nothing yet, what the plan creates.
 * @throws Refusal if the text is something else
 */
export function deployedIn(text: string): Deployed[] {
  const root = parsed(text);
  if ("version" in root && "lineage" in root) {
    throw new Refusal("This is a state file itself: print it with terraform show -json <file>.");
  }
  if (!("format_version" in root)) throw new Refusal(`This is not output of Terraform: ${SHOW}.`);
  const before = resourcesIn(at(at(root, "values") ?? at(at(root, "prior_state"), "values"), "root_module"));
  if (before.length > 0) return before;
  return resourcesIn(at(at(root, "planned_values"), "root_module"));
}

function parsed(text: string): JsonObject {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`This is not JSON (${(error as Error).message}): ${SHOW}.`);
  }
  if (!isObject(root)) throw new Refusal(`This is not a JSON object: ${SHOW}.`);
  return root;
}

/** Those of the stack itself: it has no modules, but for what you add. */
function resourcesIn(module: unknown): Deployed[] {
  const resources = at(module, "resources");
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource): Deployed[] => {
    const { mode, type, name, values } = isObject(resource) ? resource : {};
    if (mode !== "managed" || typeof type !== "string" || typeof name !== "string") return [];
    return [{ type, name, values: isObject(values) ? values : {} }];
  });
}

function at(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}
