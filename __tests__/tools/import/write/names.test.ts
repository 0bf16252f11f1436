import type { Environment } from "../../../../lib/environment";
import { backendFor } from "../../../../tools/import/write/backend";
import { environmentName } from "../../../../tools/import/write/environment-name";

test.each([
  ["legacy", "legacy"],
  ["legacy-pool", "legacyPool"],
  ["Legacy_pool-2", "LegacyPool2"],
])("the environment %s is the constant %s", (name, identifier) => {
  expect(environmentName(name, [])).toEqual({ name, identifier });
});

test.each(["default", "new", "class", "let", "static", "await", "environments", "null", "enum", "import"])(
  "%s cannot be the name of a constant",
  (name) => expect(() => environmentName(name, [])).toThrow(/is a reserved word in TypeScript/),
);

test.each(["", "2024", "-a", "a b", "a/b", "../a", "a.b", "ä", "a".repeat(65)])("%j is no valid name", (name) => {
  expect(() => environmentName(name, [])).toThrow(/must begin with a letter and contain only letters, digits/);
});

test("a name that is taken is refused, in upper or lower case", () => {
  expect(() => environmentName("Prod", ["dev", "prod"])).toThrow('The environment "prod" already exists');
});

const S3 = { type: "s3", bucket: "staging-states", key: "pools/staging.tfstate", region: "eu-central-1" } as const;
const CLOUD = { type: "cloud", organization: "acme", workspace: "pools-prod" } as const;
const EXISTING = [
  { name: "staging", backend: S3 },
  { name: "bare", backend: { ...S3, key: "pools/pool.tfstate" } },
  { name: "prod", backend: CLOUD },
  { name: "odd", backend: CLOUD },
  { name: "mine", backend: { type: "local" } },
] as unknown as Environment[];

test.each<[string | undefined, object]>([
  [undefined, { type: "local" }],
  ["local", { type: "local" }],
  ["staging", { ...S3, key: "pools/legacy.tfstate" }],
  ["bare", { ...S3, key: "pools/legacy/pool.tfstate" }],
  ["prod", { ...CLOUD, workspace: "pools-legacy" }],
  [
    '{"type":"s3","bucket":"b","key":"k","region":"us-east-1"}',
    { type: "s3", bucket: "b", key: "k", region: "us-east-1" },
  ],
])("the backend %s", (stated, backend) => {
  expect(backendFor("legacy", stated, EXISTING)).toEqual(backend);
});

test.each<[string, RegExp]>([
  ["qa", /^--backend "qa" is not a backend: use "local", the name of an environment/],
  ["{", /^--backend is not a JSON object with a type/],
  ['{"bucket":"b"}', /^--backend is not a JSON object with a type/],
  ["odd", /^The backend of odd cannot be copied/],
  ["mine", /^The backend of mine cannot be copied/],
])("the backend %s is refused", (stated, message) => {
  expect(() => backendFor("legacy", stated, EXISTING)).toThrow(message);
});
