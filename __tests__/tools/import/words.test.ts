/** Every word that AWS's model has for the pool can be said, but for those that are listed here. */
import { type ModelShape, shapeNamed } from "../../../tools/aws-model";
import type { Description } from "../../../tools/import/description";
import { readPool } from "../../../tools/import/read-pool";
import { described } from "./description";
import { SHAPES } from "./pool-answers";

/** Words that no setting takes, each with the reason. */
const NOT_SAID = [
  // AWS: no first factor for now, and the provider refuses it.
  "pool Policies.SignInPolicy.AllowedFirstAuthFactors SOFTWARE_TOKEN",
];

/** Places of words that AWS works out, that no provider sends, or that another call answers too. */
const NOT_READ = [
  "pool LambdaConfig.InboundFederation.LambdaVersion",
  "pool Status",
  "pool MfaConfiguration",
  "pool KeyConfiguration.KeyType",
  "pool IssuerConfiguration.Type",
  "mfa WebAuthnConfiguration.FactorConfiguration",
];

/** Every place of a word: the way there, and the word. */
function words(name: string, path: readonly string[] = []): { path: readonly string[]; word: string }[] {
  const shape: ModelShape = shapeNamed(name);
  if (shape.type === "list") return words(shape.member, [...path, "[]"]);
  if (shape.type === "string") return (shape.enum ?? []).map((word) => ({ path, word }));
  if (shape.type !== "structure") return [];
  return Object.entries(shape.members).flatMap(([member, inner]) => words(inner, [...path, member]));
}

/** An answer that holds nothing but the word, and what it cannot be without. */
function answerWith([member, ...rest]: readonly string[], word: string, beside: object = {}): unknown {
  if (member === undefined) return word;
  if (member === "[]") return [answerWith(rest, word, beside)];
  return { ...beside, [member]: answerWith(rest, word, BESIDE[member]) };
}

const SENDER = { LambdaArn: "arn:aws:lambda:us-west-2:111111111111:function:f", LambdaVersion: "V1_0" };
const BESIDE: Readonly<Record<string, object>> = {
  PreTokenGenerationConfig: SENDER,
  CustomSMSSender: SENDER,
  CustomEmailSender: SENDER,
  RecoveryMechanisms: { Priority: 1 },
  SchemaAttributes: { Name: "custom:a" },
  UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" },
};

const places = (["pool", "mfa"] as const).flatMap((part) => words(SHAPES[part]).map((place) => ({ part, ...place })));

/** Whether a remark says that no setting takes the word there. */
function isRefused({ part, path, word }: (typeof places)[number]): boolean {
  const answer = { Name: "legacy", ...(answerWith(path, word) as object) } as unknown as Description["pool"];
  const { remarks } = readPool(described({ [part]: answer }), []);
  return remarks.some(({ message }) => message.includes(`is ${JSON.stringify(word)}, and the setting takes`));
}

const named = ({ part, path }: (typeof places)[number]) =>
  [part, path.filter((step) => step !== "[]").join(".")].join(" ");

test("every word of the model is accepted or listed", () => {
  expect(places.filter(isRefused).map((place) => `${named(place)} ${place.word}`)).toEqual(NOT_SAID);
});

test("a word that is not in the model is refused at its path", () => {
  const newer = places.map((place) => ({ ...place, word: "NEWER" }));
  expect([...new Set(newer.filter((place) => !isRefused(place)).map(named))]).toEqual(NOT_READ);
});
