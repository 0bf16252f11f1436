import { type AwsError, invalidParameter } from "../aws-error";

/** Receives every broken constraint of a request, already worded as AWS words it. */
export type Report = (violation: string) => void;

/** `passwordPolicy.minimumLength`: AWS writes member names with a lower-case first letter, `SMSMessage` too. */
export function memberPath(parent: string, member: string): string {
  const name = member.charAt(0).toLowerCase() + member.slice(1);
  return parent === "" ? name : `${parent}.${name}`;
}

/** One broken constraint. A sensitive value is never printed. */
export function violation(value: unknown, at: string, constraint: string, sensitive = false): string {
  return `Value ${sensitive ? "" : `${display(value)} `}at '${at}' failed to satisfy constraint: ${constraint}`;
}

/** All broken constraints of one request in one refusal. */
export function refusal(violations: readonly string[]): AwsError {
  return invalidParameter(
    `${violations.length} validation error${violations.length === 1 ? "" : "s"} detected: ${violations.join("; ")}`,
  );
}

function display(value: unknown): string {
  return value === null ? "null" : `'${text(value)}'`;
}

/** Not certain: how AWS prints structures; lists and maps of plain values are printed the Java way. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(", ")}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, member]) => `${key}=${text(member)}`)
    .join(", ")}}`;
}
