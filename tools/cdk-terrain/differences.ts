type Json = Readonly<Record<string, unknown>>;

/** The paths at which two stacks' Terraform JSON differ, but for the versions of the AWS provider and of CDKTF itself. */
export function differences(before: Json, after: Json): string[] {
  return differ(before, after, []).filter((path) => !EXPECTED.has(path));
}

const EXPECTED: ReadonlySet<string> = new Set(["terraform.required_providers.aws.version", "//.metadata.version"]);

function differ(before: unknown, after: unknown, path: readonly string[]): string[] {
  if (Object.is(before, after)) return [];
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) {
    return [path.join(".")];
  }
  if (Array.isArray(before) !== Array.isArray(after)) return [path.join(".")];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differ((before as Json)[key], (after as Json)[key], [...path, key]));
}
