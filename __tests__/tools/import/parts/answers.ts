/** Answers of AWS's as its model of the API allows them. */
import fc from "fast-check";
import { shapeNamed } from "../../../../tools/aws-model";

/** What AWS answers in any case, though its model leaves it open. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  GroupType: ["GroupName"],
  ResourceServerType: ["Identifier", "Name"],
  UserPoolClientType: ["ClientId", "ClientName"],
  RefreshTokenRotationType: ["RetryGracePeriodSeconds"],
  DomainDescriptionType: ["Domain"],
  ManagedLoginBrandingType: ["ManagedLoginBrandingId", "Settings"],
  AssetType: ["Bytes"],
  CompromisedCredentialsRiskConfigurationType: ["EventFilter"],
};

/** Whatever fits the shape: every member that is not required may be missing. */
export function answerOf(
  shape: string,
  given: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<never> {
  return (given[shape] ?? made(shape, given)) as fc.Arbitrary<never>;
}

function made(name: string, given: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> {
  const shape = shapeNamed(name);
  switch (shape.type) {
    case "structure": {
      if (shape.document) return fc.dictionary(word, json, { maxKeys: 3, noNullPrototype: true });
      const members = Object.entries(shape.members).map(([member, of]) => [member, answerOf(of, given)] as const);
      return fc.record(Object.fromEntries(members), {
        requiredKeys: [...(shape.required ?? []), ...(ALWAYS[name] ?? [])],
        noNullPrototype: true,
      });
    }
    case "list":
      // AWS leaves out a list of nothing.
      return fc.uniqueArray(answerOf(shape.member, given), {
        minLength: 1,
        maxLength: 3,
        selector: nameOf,
      });
    case "map":
      return fc.dictionary(answerOf(shape.key, given), answerOf(shape.value, given), {
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
