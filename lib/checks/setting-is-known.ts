import { isLiteral } from "../synth/reference";
import { hint } from "./did-you-mean";
import { example } from "./example";
import type { Problem } from "./problem";
import { rule } from "./rule";
import { ENVIRONMENT, type Shape } from "./shape";
import type { Subject } from "./subject";

/** Every name of a setting that there is not, and every word that may not stand where it stands. */
export function unknownIn(subject: Subject): readonly Problem[] {
  const known = judged.get(subject);
  if (known !== undefined) return known;
  const problems: Problem[] = [];
  look([], subject, ENVIRONMENT, problems);
  judged.set(subject, problems);
  return problems;
}

const judged = new WeakMap<Subject, readonly Problem[]>();

/** @param way from the environment to the value: a name, or an index in its brackets */
function look(way: string[], value: unknown, shape: Shape, problems: Problem[]): void {
  if (shape === "any" || !isLiteral(value)) return;
  if (Array.isArray(shape)) {
    if (typeof value === "string" && !shape.includes(value)) problems.push(misspelled(pathOf(way), value, shape));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined || (way.length === 0 && name === "waivers")) continue;
    way.push(isList ? `[${name}]` : name);
    const wanted = "of" in shape ? shape.of : memberOf(shape, name);
    if (wanted !== undefined) look(way, member, wanted, problems);
    else problems.push(unheardOf(pathOf(way), name, Object.keys(membersOf(shape))));
    way.pop();
  }
}

function membersOf(shape: Shape): { readonly [name: string]: Shape } {
  return typeof shape === "object" && "members" in shape ? shape.members : {};
}

function memberOf(shape: Shape, name: string): Shape | undefined {
  const members = membersOf(shape);
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function pathOf(way: readonly string[]): string {
  return way.join(".").replaceAll(".[", "[");
}

function misspelled(path: string, value: string, words: readonly string[]): Problem {
  return { path, value, message: `is none of ${words.join(", ")}${hint(value, words)}`, fix: "write one of them" };
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
  examples: () => ({
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
  }),
});
