/** Edits of an environment as people make them: entries and settings deleted, keys renamed. */
import fc from "fast-check";
import type { Environment } from "../../lib/environment";
import { KEYED } from "../../lib/lock/renames";
import type { CognitoUserPoolSettings } from "../../lib/settings";

/** Settings beside the keyed ones whose removal takes resources away. */
const PARTS = [
  "domain",
  "uiCustomization",
  "riskConfiguration",
  "logDelivery",
  "webAclArn",
  "clientSecrets",
  "publish",
  "smsConfiguration",
  "lambdaConfig",
] as const;

type Way = readonly [record: string, key?: string];

/** An environment with some of its entries and settings deleted or renamed, and what was said about that. */
export function edits(environment: Environment): fc.Arbitrary<Environment> {
  const { userPool } = environment;
  const places: Way[] = [
    ...KEYED.flatMap((record) => Object.keys(userPool[record] ?? {}).map((key): Way => [record, key])),
    ...PARTS.filter((part) => userPool[part] !== undefined).map((part): Way => [part]),
  ];
  const change = fc.constantFrom("delete", "rename", "rename and say so", "retire", "retire and keep");
  return fc
    .subarray(places, { minLength: Math.min(1, places.length) })
    .chain((chosen) => fc.tuple(...chosen.map((way) => fc.tuple(fc.constant(way), change))))
    .map((chosen) => chosen.reduce((edited, [way, what]) => changed(edited, way, what), environment));
}

function changed(environment: Environment, [record, key]: Way, what: string): Environment {
  const place = key === undefined ? record : `${record}.${key}`;
  const retire = what.startsWith("retire")
    ? { ...environment.retire, [place]: { destroy: what === "retire", reason: "as asked" } }
    : environment.retire;
  const { [record as "clients"]: stated, ...others } = environment.userPool as CognitoUserPoolSettings;
  const base = { ...environment, ...(retire && { retire }) };
  if (key === undefined || stated === undefined) return { ...base, userPool: others };
  const { [key]: entry, ...rest } = stated as Record<string, object>;
  const renamed = what.startsWith("rename")
    ? { [`${key}_2`]: { ...entry, ...(what === "rename and say so" && { renamedFrom: key }) } }
    : {};
  return { ...base, userPool: { ...others, [record]: { ...rest, ...renamed } } as CognitoUserPoolSettings };
}
