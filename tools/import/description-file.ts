import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { hint } from "../../lib/checks/did-you-mean";
import { decoded } from "../decoded";
import { isObject } from "../json-object";
import { Refusal } from "../refusal";
import type { Description } from "./description";
import { unlikeModel } from "./unlike-model";
import { withoutSecrets } from "./without-secrets";

/** @throws Refusal if the file is there already, or its folder is not: before anything is read */
export function refuseUnwritable(file: string): void {
  if (existsSync(file)) throw taken(file);
  if (!existsSync(dirname(file)))
    throw new Refusal(`${dirname(file)} is not a folder: name another file for --save-json.`, 64);
}

function taken(file: string): Refusal {
  return new Refusal(`${file} already exists: name another file for --save-json.`, 64);
}

/** Writes a description as JSON, for `--from-json`. @throws Refusal if the file is there already */
export async function saveDescription(file: string, description: Description): Promise<void> {
  const text = `${JSON.stringify(withoutSecrets(description), null, 2)}\n`;
  await writeFile(file, text, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? taken(file) : error;
  });
}

/** Reads what `saveDescription` wrote. @throws Refusal with one line that says what is wrong with the file */
export async function readDescription(file: string): Promise<Description> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read (${error.code}).`, error.code === "ENOENT" ? 64 : 1);
  });
  return descriptionOf(decoded(bytes), file);
}

/** A description from its text. @param file how an error names it */
export function descriptionOf(text: string, file: string): Description {
  let value: unknown;
  try {
    // Editors on Windows begin a file with a byte order mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new Refusal(`${file} is not JSON.`);
  }
  if (!isObject(value)) throw new Refusal(`${file} is not a description that --save-json wrote: it is not an object.`);
  const { version, ...rest } = value;
  if (version !== 1) {
    const found = version === undefined ? "it has no version" : `its version is ${JSON.stringify(version)}, not 1`;
    throw new Refusal(`${file} is not a description that this --save-json wrote: ${found}.`);
  }
  // A file made by hand may hold secrets, and members of nothing.
  const description = withoutSecrets(rest);
  const wrong = problemOf(description, FORM, "") ?? unlikeAws(description as unknown as Description);
  if (wrong !== undefined) throw new Refusal(`${file}: ${wrong}.`);
  return { version, ...description } as unknown as Description;
}

/** What is said of the pool twice has to agree, and what AWS answers has to be as in its model. */
function unlikeAws(description: Description): string | undefined {
  const { poolId, region, accountId, readAt } = description;
  if (!poolId.startsWith(`${region}_`))
    return `poolId must be an id of the region ${region}, such as ${region}_Abc123XYZ`;
  if (!/^\d{12}$/.test(accountId)) return "accountId must be 12 digits";
  if (Number.isNaN(Date.parse(readAt))) return "readAt must be an ISO time, such as 2026-11-21T10:00:00.000Z";
  for (const [name, shape] of Object.entries(SHAPES)) {
    const answers: unknown = description[name as keyof Description];
    const all = (Array.isArray(answers) ? answers : [answers]).filter((answer) => answer !== undefined);
    for (const [index, answer] of all.entries()) {
      const way = Array.isArray(answers) ? `${name}[${index}]` : name;
      const wrong = unlikeModel(answer, shape, way);
      if (wrong !== undefined) return wrong;
      const { UserPoolId: other = poolId } = answer as { readonly UserPoolId?: string };
      if (other !== poolId) return `${way} is of another pool, ${other}`;
    }
  }
  return undefined;
}

/** The shapes of AWS's model by the part of the description that holds them. */
const SHAPES = {
  pool: "UserPoolType",
  mfa: "GetUserPoolMfaConfigResponse",
  clients: "UserPoolClientType",
  domains: "DomainDescriptionType",
  identityProviders: "IdentityProviderType",
  resourceServers: "ResourceServerType",
  groups: "GroupType",
  riskConfigurations: "RiskConfigurationType",
  uiCustomizations: "UICustomizationType",
  logDelivery: "LogDeliveryConfigurationType",
  brandings: "ManagedLoginBrandingType",
} as const satisfies { readonly [Part in keyof Description]?: string };

type Form = "string" | "object" | "objects" | "strings" | { readonly [Name in string]: Form };

const FORM = {
  readAt: "string",
  poolId: "string",
  region: "string",
  accountId: "string",
  pool: "object",
  mfa: "object",
  clients: "objects",
  domains: "objects",
  identityProviders: "objects",
  resourceServers: "objects",
  groups: "objects",
  riskConfigurations: "objects",
  uiCustomizations: "objects",
  logDelivery: "object",
  brandings: "objects",
  webAclArn: "string",
  elsewhere: { terms: "strings", replicas: "strings", secondSecrets: "object" },
  notRead: "objects",
} as const satisfies Record<Exclude<keyof Description, "version">, Form>;

const OPTIONAL: readonly string[] = ["logDelivery", "webAclArn"] satisfies (keyof Description)[];

const WORDS = { string: "a string", object: "an object", objects: "a list of objects", strings: "a list of strings" };

/** The first thing that is not as it has to be. */
function problemOf(
  value: Record<string, unknown>,
  form: Readonly<Record<string, Form>>,
  way: string,
): string | undefined {
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(form, name));
  if (unknown !== undefined) return `${way}${unknown} is not known${hint(unknown, Object.keys(form))}`;
  for (const [name, expected] of Object.entries(form)) {
    const found = value[name];
    if (found === undefined && OPTIONAL.includes(name)) continue;
    if (typeof expected === "object") {
      const inside = isObject(found) ? problemOf(found, expected, `${way}${name}.`) : `${way}${name} must be an object`;
      if (inside !== undefined) return inside;
    } else if (!fits(found, expected)) {
      return found === undefined ? `${way}${name} is missing` : `${way}${name} must be ${WORDS[expected]}`;
    }
  }
  return undefined;
}

function fits(value: unknown, expected: keyof typeof WORDS): boolean {
  if (expected === "objects") return Array.isArray(value) && value.every(isObject);
  if (expected === "strings") return Array.isArray(value) && value.every((item) => typeof item === "string");
  return expected === "string" ? typeof value === "string" : isObject(value);
}
