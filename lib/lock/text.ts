import type { Acceptance, Lock } from "./lock";

/** As wide as the formatter of this project makes a line. */
const WIDTH = 120;

/** The content of a lock file: an entry a line where it fits, in the order of the paths, so that a review and a merge show what changed. */
export function lockText({ version, environment, locked, live, resources, kept, accepted }: Lock): string {
  const parts = [
    `"version": ${version}`,
    `"environment": ${JSON.stringify(environment)}`,
    section("locked", locked),
    section("live", live),
    section("resources", resources),
    ...(Object.keys(kept).length > 0 ? [section("kept", kept)] : []),
    ...(accepted.length > 0 ? [`"accepted": [\n${accepted.map(acceptance).join(",\n")}\n  ]`] : []),
  ];
  return `{\n${parts.map((part) => `  ${part}`).join(",\n")}\n}\n`;
}

function section(name: string, entries: Readonly<Record<string, unknown>>): string {
  const lines = Object.keys(entries)
    .sort()
    .map((path) => {
      const key = `${JSON.stringify(path)}: `;
      return `    ${key}${value(entries[path], "    ", 4 + key.length, ",")}`;
    });
  return `"${name}": ${lines.length > 0 ? `{\n${lines.join(",\n")}\n  }` : "{}"}`;
}

function acceptance({ path, from, to, reason }: Acceptance): string {
  const lines = Object.entries({ path, from, to, reason }).map(([name, member]) => {
    const key = `"${name}": `;
    return `      ${key}${value(member, "      ", 6 + key.length, ",")}`;
  });
  return `    {\n${lines.join(",\n")}\n    }`;
}

/** A value on the rest of a line, or over several where it is too long. */
function value(of: unknown, indent: string, taken: number, after: string): string {
  const flat = oneLine(of);
  if (typeof of !== "object" || of === null || taken + flat.length + after.length <= WIDTH) return flat;
  const isList = Array.isArray(of);
  const lines = Object.entries(of).map(([name, member]) => {
    const key = isList ? "" : `${JSON.stringify(name)}: `;
    return `${indent}  ${key}${value(member, `${indent}  `, indent.length + 2 + key.length, ",")}`;
  });
  return `${isList ? "[" : "{"}\n${lines.join(",\n")}\n${indent}${isList ? "]" : "}"}`;
}

function oneLine(of: unknown): string {
  if (Array.isArray(of)) return `[${of.map(oneLine).join(", ")}]`;
  if (typeof of !== "object" || of === null) return JSON.stringify(of);
  const members = Object.entries(of).map(([name, member]) => `${JSON.stringify(name)}: ${oneLine(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
