import { withEnvironment } from "../../../../tools/import/write/index-file";

const LEGACY = { name: "legacy-pool", identifier: "legacyPool" };

function added(text: string): string {
  return withEnvironment(text, LEGACY, "stacks/index.ts");
}

test("an environment is added in import order, and at the end of the list", () => {
  const text = `import type { Environment } from "../lib/environment";
import { dev } from "./dev";
import { prod } from "./prod";

/** Every environment. */
export const environments: readonly Environment[] = [dev, prod];
`;
  expect(added(text)).toBe(`import type { Environment } from "../lib/environment";
import { dev } from "./dev";
import { legacyPool } from "./legacy-pool";
import { prod } from "./prod";

/** Every environment. */
export const environments: readonly Environment[] = [dev, prod, legacyPool];
`);
});

test("comments and the user's formatting stay", () => {
  const text = `import { dev } from './dev' // ours
const more = [dev] // not this one
export const environments = [
    dev, // first
    ...more, // then these
] satisfies unknown[]
`;
  expect(added(text)).toBe(`import { dev } from './dev' // ours
import { legacyPool } from "./legacy-pool";
const more = [dev] // not this one
export const environments = [
    dev, // first
    ...more, // then these
    legacyPool,
] satisfies unknown[]
`);
});

test.each([
  [
    "no imports and an empty list",
    "export const environments = [];\n",
    'import { legacyPool } from "./legacy-pool";\nexport const environments = [legacyPool];\n',
  ],
  [
    "a list without a last comma",
    'import { a } from "./a";\nexport const environments = [\n  a\n];\n',
    'import { a } from "./a";\nimport { legacyPool } from "./legacy-pool";\nexport const environments = [\n  a,\n  legacyPool\n];\n',
  ],
  [
    "lines of Windows",
    'import { a } from "./a";\r\nexport const environments = [a] as const;\r\n',
    'import { a } from "./a";\r\nimport { legacyPool } from "./legacy-pool";\r\nexport const environments = [a, legacyPool] as const;\r\n',
  ],
])("%s", (_, before, after) => {
  expect(added(before)).toBe(after);
});

test.each([
  ["another form", 'export { environments } from "./all";'],
  ["a list that is made", "export const environments = all();"],
  ["a list that is not exported", "const environments = [];"],
])("%s is refused, with the lines to write", (_, text) => {
  expect(() => added(text)).toThrow(
    'stacks/index.ts has no `export const environments = […]` to add to. Add `import { legacyPool } from "./legacy-pool";` and `legacyPool` by hand: see --dry-run.',
  );
});

test.each(['import { legacyPool } from "x"', "const legacyPool = 1", "function legacyPool() {}"])(
  "a name that is taken is refused: %s",
  (text) =>
    expect(() => added(`${text}\nexport const environments = [];`)).toThrow("already has something named legacyPool"),
);
