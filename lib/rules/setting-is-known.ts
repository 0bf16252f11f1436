import { hint } from "../did-you-mean";
import { isLiteral } from "../reference";
import { example } from "./example";
import { type Problem, rule, type Subject } from "./rule";
import { ENVIRONMENT, type Shape } from "./shape";

/** Every name of a setting that there is not, and every word that may not stand where it stands. */
export function unknownIn(subject: Subject): readonly Problem[] {
  const problems = known.get(subject) ?? look("", subject, ENVIRONMENT);
  known.set(subject, problems);
  return problems;
}

const known = new WeakMap<Subject, readonly Problem[]>();

function look(place: string, value: unknown, shape: Shape): Problem[] {
  if (shape === "any" || !isLiteral(value)) return [];
  if (Array.isArray(shape)) return typeof value === "string" ? misspelled(place, value, shape) : [];
  if (typeof value !== "object" || value === null) return [];
  const inside = (name: string) => (Array.isArray(value) ? `${place}[${name}]` : place ? `${place}.${name}` : name);
  return Object.entries(value).flatMap(([name, member]) => {
    if ("of" in shape) return look(inside(name), member, shape.of);
    const wanted = "members" in shape && Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (wanted !== undefined) return look(inside(name), member, wanted);
    return member === undefined || !("members" in shape) || inside(name) === "waivers"
      ? []
      : [unheardOf(inside(name), name, Object.keys(shape.members))];
  });
}

function misspelled(path: string, value: string, words: readonly string[]): Problem[] {
  if (words.includes(value)) return [];
  return [{ path, value, message: `is none of ${words.join(", ")}${hint(value, words)}`, fix: "write one of them" }];
}

/** Without its value, which may be a secret. */
function unheardOf(path: string, name: string, names: readonly string[]): Problem {
  const fix = "`npm run check` tells the names; what is not known is not deployed";
  return { path, message: `is no setting that there is${hint(name, names)}`, fix };
}

export const settingIsKnown = rule({
  id: "setting-is-known",
  severity: "error",
  title: "Every setting and every word is one that there is",
  why: "Synth does not check types: a misspelled setting would be left out without a word, and Terraform refuses a misspelled value at plan.",
  link: "https://www.typescriptlang.org/docs/handbook/2/everyday-types.html#literal-types",
  check: unknownIn,
  good: [
    example({ autoVerifiedAttributes: ["phone_number"], mfaConfiguration: "${var.mfa}", tags: { Any: "thing" } }),
    example({
      clients: { any: { kind: "web", callbackUrls: ["https://acme.com/"], allowedOauthScopes: ["api/read"] } },
    }),
  ],
  bad: [
    {
      given: {
        userPool: {
          name: "acme",
          autoVerifiedAttributes: ["phoneNumber" as "phone_number"],
          passwordPolicy: { minLength: 12 } as object,
          clients: { app: { kind: "nativ" as "native", callbackUrl: "https://acme.com/" } as { kind: "native" } },
        },
      },
      at: [
        "userPool.autoVerifiedAttributes[0]",
        "userPool.passwordPolicy.minLength",
        "userPool.clients.app.kind",
        "userPool.clients.app.callbackUrl",
      ],
    },
  ],
});
