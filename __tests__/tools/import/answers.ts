/** Answers of AWS's as its model of the API allows them. */
import fc from "fast-check";
import { cognito, type Model, shapeNamed } from "../../../tools/aws-model";

/** What AWS answers in any case, though its model leaves it open. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  GroupType: ["GroupName"],
  ResourceServerType: ["Identifier", "Name"],
  UserPoolClientType: ["ClientId", "ClientName"],
  RefreshTokenRotationType: ["RetryGracePeriodSeconds"],
  DomainDescriptionType: ["Domain"],
  ManagedLoginBrandingType: ["ManagedLoginBrandingId", "Settings"],
  AssetType: ["Bytes"],
};

/** How answers are made. */
export interface Making {
  /** What answers to a shape, instead of whatever fits it. */
  readonly given?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** Members that are always there, beside those that AWS always answers. */
  readonly always?: Readonly<Record<string, readonly string[]>>;
  /** Whether every member is there. */
  readonly complete?: boolean;
  readonly model?: Model;
}

/** Whatever fits the shape: every member that is not required may be missing. */
export function answerOf(shape: string, making: Making = {}): fc.Arbitrary<never> {
  return (making.given?.[shape] ?? made(shape, making)) as fc.Arbitrary<never>;
}

/** A model that has one member more. */
export function modelWith(shape: string, member: string): Model {
  const extended = shapeNamed(shape) as { members: object };
  const members = { ...extended.members, [member]: "StringType" };
  return { ...cognito, shapes: { ...cognito.shapes, [shape]: { ...extended, members } } } as Model;
}

function made(name: string, making: Making): fc.Arbitrary<unknown> {
  const { model = cognito, complete, always = {} } = making;
  const shape = shapeNamed(name, model);
  switch (shape.type) {
    case "structure": {
      if (shape.document) return fc.dictionary(word, json, { maxKeys: 3, noNullPrototype: true });
      const members = Object.entries(shape.members).map(([member, of]) => [member, answerOf(of, making)] as const);
      return fc.record(Object.fromEntries(members), {
        requiredKeys: complete
          ? Object.keys(shape.members)
          : [...(shape.required ?? []), ...(ALWAYS[name] ?? []), ...(always[name] ?? [])],
        noNullPrototype: true,
      });
    }
    case "list":
      // AWS leaves out a list of nothing.
      return fc.uniqueArray(answerOf(shape.member, making), {
        minLength: 1,
        maxLength: 3,
        selector: nameOf,
      });
    case "map":
      return fc.dictionary(answerOf(shape.key, making), answerOf(shape.value, making), {
        maxKeys: 4,
        noNullPrototype: true,
      });
    case "string":
      return shape.enum === undefined ? text : fc.constantFrom(...shape.enum);
    case "boolean":
      return fc.boolean();
    case "timestamp":
      return fc.constant("2026-11-21T10:00:00.000Z");
    case "blob":
      return fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes).toString("base64"));
    default:
      return fc.integer({ min: shape.min ?? 0, max: Math.min(shape.max ?? 1_000, 1_000) });
  }
}

/** What tells two entries of a list apart: no two scopes of a resource server have one name. */
function nameOf(entry: unknown): string {
  const { ScopeName } = entry as { readonly ScopeName?: string };
  return ScopeName ?? JSON.stringify(entry);
}

const word = fc.stringMatching(/^[a-z]{1,5}$/);

/** Of all sorts, with what Terraform would read as its own. */
const text = fc.string({
  unit: fc.constantFrom("a", "Z", "0", "é", "日", "😀", " ", "\n", '"', "\\", ".", "/", "-", "_", "${x}", "%{y}", "$$"),
  minLength: 1,
  maxLength: 6,
});

/** As it comes out of JSON: without a negative zero. */
const json = fc.json({ maxDepth: 2 }).map((written): unknown => JSON.parse(written));
