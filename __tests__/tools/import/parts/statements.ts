/** What an answer says, and what arguments say, as lines that can be compared. */
import { argumentFor } from "../../../../tools/radar/names";
import { verdictOn } from "../../../../tools/radar/verdicts";

/** Every value that AWS answers and that Terraform has an argument for: `callbackUrls=["a","b"]`. */
export function statementsOf(shape: string, answer: object): string[] {
  return lines(answer, [], (path) => {
    const isOwn = path[0] === "UserPoolId" || path[0] === "ClientId";
    return isOwn || verdictOn(shape, path.join(".")) !== undefined ? undefined : argumentFor(shape, path.join("."));
  });
}

/** Every value that is emitted. */
export function emitted(args: object): string[] {
  return lines(args, [], (path) => path.join("."));
}

function lines(
  value: unknown,
  path: readonly string[],
  name: (path: readonly string[]) => string | undefined,
): string[] {
  if (value === undefined || value === null) return [];
  if (isBlocks(value)) {
    // A block is a list to Terraform.
    if (value.length === 1) return lines(value[0], path, name);
    return value.map((block) => `${name(path)}{${lines(block, path, name).join(";")}}`).sort();
  }
  if (typeof value === "object" && !Array.isArray(value)) {
    return Object.entries(value)
      .flatMap(([key, member]) => lines(member, [...path, key], name))
      .sort();
  }
  const said = name(path);
  return said === undefined ? [] : [`${said}=${JSON.stringify(Array.isArray(value) ? [...value].sort() : value)}`];
}

function isBlocks(value: unknown): value is object[] {
  return Array.isArray(value) && value.length > 0 && typeof value[0] === "object";
}
