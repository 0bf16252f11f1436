import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Settings with what their files hold in the place of the files: images as base64, others as text. A file that cannot be read stays
 * a path, which differs from anything live.
 * @param root the folder of the project, where synth runs
 */
export function inlined<Settings>(settings: Settings, root: string): Settings;
export function inlined(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inlined(item, root));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const { file, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof file === "string") {
    const bytes = bytesOf(join(root, file));
    if (bytes !== undefined)
      return "category" in rest ? { ...rest, bytes: bytes.toString("base64") } : bytes.toString();
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inlined(member, root)]));
}

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
