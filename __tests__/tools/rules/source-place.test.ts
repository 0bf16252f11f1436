import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SourcePlaces } from "../../../tools/rules/source-place";

const root = mkdtempSync(join(tmpdir(), "places-"));
afterAll(() => rmSync(root, { recursive: true }));

mkdirSync(join(root, "stacks"));
writeFileSync(
  join(root, "stacks", "dev.ts"),
  `import { base } from "./base";
const clients = {
  "my app": { kind: "web", callbackUrls: ["https://a", 
    "https://b"] },
};
export const dev = {
  name: "dev",
  userPool: definePool(base, {
    name: "acme",
    clients,
  }),
} satisfies Environment;
`,
);
writeFileSync(join(root, "stacks", "index.ts"), 'export { dev } from "./dev";\n');
const places = new SourcePlaces("stacks", root);

test.each([
  ["name", 7],
  ["userPool.name", 9],
  ['userPool.clients["my app"].callbackUrls[1]', 4],
  ['userPool.clients["my app"].name', 3],
  ["userPool.passwordPolicy.minimumLength", 8],
  ["region", 6],
])("%s is on line %i, or inside what is", (path, line) => {
  expect(places.find("dev", path)).toEqual({ file: "stacks/dev.ts", line });
});

test("an environment that is not found leads to the index", () => {
  expect(places.find("prod", "name")).toEqual({ file: "stacks/index.ts", line: 1 });
});
