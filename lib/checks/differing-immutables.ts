import { STANDARD_ATTRIBUTES } from "../aws-facts/standard-attributes";
import type { Environment } from "../environment";
import { isReference } from "../synth/reference";
import { isAdopted } from "../user-pool/adoption";
import { bareName } from "../user-pool/schema";
import { engineRules } from "./engine-rules";
import { type Finding, findingOf } from "./finding";

/** Something that can never change once the pool is there. */
interface Immutable {
  readonly path: string;
  readonly value: unknown;
  /** What the value is of, where the path does not tell. */
  readonly subject?: string;
}

/**
 * Immutable settings in which environments of one product differ, by environment. They are compared with the protected
 * environment, since the others can be recreated.
 */
export function differingImmutables(
  environments: readonly Environment[],
): ReadonlyMap<Environment, readonly Finding[]> {
  const models = new Map<string, Environment>();
  for (const environment of environments) {
    const product = productOf(environment);
    const before = models.get(product);
    if (before === undefined || (!isLive(before) && isLive(environment))) models.set(product, environment);
  }
  return new Map(
    environments.map((environment) => {
      const model = models.get(productOf(environment));
      return [environment, model === undefined || model === environment ? [] : differences(environment, model)];
    }),
  );
}

function isLive({ protection }: Environment): boolean {
  return protection === "full" || protection === "plan";
}

/** Environments of one product have pools whose names differ in that of the environment at most: `acme-dev`, `acme-prod`. */
function productOf({ name, userPool }: Environment): string {
  return isReference(userPool.name) ? `${name}\n` : userPool.name.toLowerCase().replace(name.toLowerCase(), "*");
}

function differences(environment: Environment, model: Environment): Finding[] {
  const others = immutablesOf(model);
  return [...immutablesOf(environment)].flatMap(([key, { path, value, subject = "" }]) => {
    const other = others.get(key);
    if (other === undefined || JSON.stringify(other.value) === JSON.stringify(value)) return [];
    const message = `${subject}differs from environment "${model.name}" (${JSON.stringify(other.value)}), and can never change`;
    const fix = `use the value of "${model.name}" before you create this pool, or recreate it`;
    return [findingOf(engineRules.immutables, { environment: environment.name, path, value, message, fix })];
  });
}

/** What is known of an environment; what an adopted pool does not state, only AWS knows. */
function immutablesOf({ userPool }: Environment): ReadonlyMap<string, Immutable> {
  const { usernameAttributes, aliasAttributes, usernameConfiguration } = userPool;
  const [none, sensitive] = isAdopted(userPool) ? [undefined, undefined] : [[], false];
  const found: readonly (readonly [string, Immutable])[] = [
    ["usernameAttributes", { path: "usernameAttributes", value: sorted(usernameAttributes ?? none) }],
    ["aliasAttributes", { path: "aliasAttributes", value: sorted(aliasAttributes ?? none) }],
    [
      "caseSensitive",
      { path: "usernameConfiguration.caseSensitive", value: usernameConfiguration?.caseSensitive ?? sensitive },
    ],
    ...(isAdopted(userPool) ? [] : standardAttributes()),
    ...statedAttributes(userPool),
  ];
  return new Map(
    found
      .filter(([, { value }]) => value !== undefined && !isReference(value))
      .map(([key, one]) => [key, { ...one, path: `userPool.${one.path}` }]),
  );
}

/** Those that every pool has, as AWS makes them where the schema does not say otherwise. */
function standardAttributes(): (readonly [string, Immutable])[] {
  return [...STANDARD_ATTRIBUTES].flatMap(([name, { mutable, required }]) =>
    Object.entries({ mutable, required }).map(
      ([setting, value]) =>
        [`${name} ${setting}`, { path: "schema", value, subject: `${name}.${setting} (not set) ` }] as const,
    ),
  );
}

function statedAttributes({ schema = [] }: Environment["userPool"]): (readonly [string, Immutable])[] {
  return schema.flatMap(({ name, attributeDataType, mutable = true, required = false }, index) =>
    Object.entries({ attributeDataType, mutable, required }).map(
      ([setting, value]) => [`${keyOf(name)} ${setting}`, { path: `schema[${index}].${setting}`, value }] as const,
    ),
  );
}

/** `custom:email` is not `email`; of other custom attributes the prefix may be left out. */
function keyOf(name: string): string {
  const bare = bareName(name);
  return STANDARD_ATTRIBUTES.has(bare) ? name : bare;
}

/** As a set; nothing where only Terraform knows a member. */
function sorted(values: readonly string[] | undefined): readonly string[] | undefined {
  if (values === undefined || isReference(values) || values.some(isReference)) return undefined;
  return [...new Set(values)].sort();
}
