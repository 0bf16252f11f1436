/** What an editor says inside of `definePool`: every error in one line, at the wrong word, and the values that it suggests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const IMPORTS = `
import { definePool } from "../lib/define-pool";
import type { CognitoUserPoolSettings } from "../lib/settings";
`;
const SCHEMA = `
  schema: [{ name: "tenant", attributeDataType: "String" }, { name: "email", attributeDataType: "String", required: true }],
`;

/** Few pools with all that can be wrong, in «»: each pool costs the compiler a third of a second. */
const WRONG = `${IMPORTS}
const base = definePool({ resourceServers: { api: { scopes: { read: "Read" } } } });

export const merged: CognitoUserPoolSettings = definePool(base, {
  name: "acme",
  ${SCHEMA}
  identityProviders: {
    work: {
      type: "SAML",
      providerName: "Okta",
      metadataUrl: "https://okta.com/m",
      attributeMapping: { email: "mail", «"custom:tenat"»: "t" },
    },
  },
  clientDefaults: { supportedIdentityProviders: [«"google"»] },
  clients: {
    web: {
      kind: "web",
      allowedOauthScopes: ["openid", «"api/raed"»],
      supportedIdentityProviders: ["COGNITO", "Okta", «"work"»],
      readAttributes: ["email", "custom:tenant", "sub"],
      writeAttributes: [«"custom:tenent"»],
    },
    job: { kind: "machine", allowedOauthScopes: ["api/read", «"openid"»] },
  },
  smsAuthenticationMessage: () => «"Your code"»,
});

export const alone: CognitoUserPoolSettings = definePool({
  name: "acme",
  clients: { web: { kind: "web", allowedOauthScopes: [«"opnid"»] } },
  adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: ({ code }) => «\`Use \${code}\`» } },
  verificationMessageTemplate: { emailMessageByLink: () => «"Verify"» },
});

export const setting: CognitoUserPoolSettings = definePool(base, { name: "acme", passwordPolicy: { «minLength»: 12 } });
export const word: CognitoUserPoolSettings = definePool(base, { name: "acme", «mfaConfiguration»: "SOMETIMES" });
`;

/** What the editor says of each of them, in their order. */
const MESSAGES: readonly [of: string, message: string][] = [
  [
    "an attribute that is filled",
    "Type 'string' is not assignable to type 'NotAmong<MappedAttribute<\"custom:tenant\">>'.",
  ],
  ["a name in clientDefaults", `Type '"google"' is not assignable to type 'Provider<"Okta">'.`],
  ["a scope", `Type '"api/raed"' is not assignable to type 'Scope<"api/read">'. Did you mean '"api/read"'?`],
  ["a provider", `Type '"work"' is not assignable to type 'Provider<"Okta">'.`],
  [
    "an attribute that is written",
    `Type '"custom:tenent"' is not assignable to type 'Attribute<"custom:tenant">'. Did you mean '"custom:tenant"'?`,
  ],
  ["a standard scope of a service", "Type '\"openid\"' is not assignable to type '`\\${${string}}` | \"api/read\"'."],
  ["a message without its code", "Type '\"Your code\"' is not assignable to type '`${string}{####}${string}`'."],
  ["a standard scope, where no other one is stated", "Did you mean '\"openid\"'?"],
  [
    "a user name that is forgotten",
    "Type '\"Use {####}\"' is not assignable to type '`${string}{####}${string}{username}${string}` | `${string}{username}${string}{####}${string}`'.",
  ],
  ["a message without its link", "Type '\"Verify\"' is not assignable to type '`${string}{##${string}##}${string}`'."],
  ["a setting", "Object literal may only specify known properties, and 'minLength' does not exist in type"],
  ["a word of AWS", `Type '"SOMETIMES"' is not assignable to type 'OneOf<"OFF" | "ON" | "OPTIONAL"> | undefined'.`],
];

/** What the editor has nothing to say of: names of settings that are stated elsewhere, references, and all that is right. */
const RIGHT = `${IMPORTS}
export const elsewhere: CognitoUserPoolSettings = definePool({
  name: "acme",
  clients: {
    web: {
      kind: "web",
      allowedOauthScopes: ["any/scope"],
      supportedIdentityProviders: ["Google"],
      readAttributes: ["custom:x"],
    },
  },
});

const base = definePool({
  resourceServers: { api: { identifier: "https://api", scopes: { read: "Read" } } },
  externalScopes: ["legacy/all"],
});
export const merged: CognitoUserPoolSettings = definePool(base, {
  name: "acme",
  ${SCHEMA}
  resourceServers: { api: { scopes: { write: "Write" } } },
  identityProviders: {
    social: { type: "Google", clientId: "x", clientSecret: { fromVariable: "s" }, authorizeScopes: ["openid"] },
  },
  clients: {
    web: {
      kind: "web",
      allowedOauthScopes: ["openid", "https://api/read", "\${var.scope}"],
      supportedIdentityProviders: ["Google", "\${var.name}"],
      writeAttributes: ["custom:tenant"],
    },
    job: { kind: "machine", allowedOauthScopes: ["legacy/all", "https://api/read", "https://api/write"] },
  },
  verificationMessageTemplate: {
    emailMessage: ({ code }) => \`Code: \${code}\`,
    emailMessageByLink: ({ link }) => \`Please \${link("verify")}.\`,
  },
  adminCreateUserConfig: {
    inviteMessageTemplate: { emailMessage: ({ code, username }) => \`\${code} for \${username}\` },
  },
});
`;

const SUGGESTED = `${IMPORTS}
export const pool = definePool({
  ${SCHEMA}
  resourceServers: { api: { scopes: { read: "Read" } } },
  identityProviders: { work: { type: "SAML", providerName: "Okta", metadataUrl: "https://okta.com/m" } },
  clients: {
    web: { kind: "web", allowedOauthScopes: ["openid", ""], supportedIdentityProviders: [""], readAttributes: [""] },
  },
});
`;

const marked = /«(.*?)»/gs;
const files = new Map(
  Object.entries({ wrong: WRONG.replaceAll(marked, "$1"), right: RIGHT, suggested: SUGGESTED }).map(
    ([name, text]) => [pathOf(name), text] as const,
  ),
);
const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["main.ts"] }, ts.sys, ROOT);
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, types: [] }),
  getScriptFileNames: () => [...files.keys()],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const known = files.get(name) ?? (ts.sys.fileExists(name) ? readFileSync(name, "utf8") : undefined);
    return known === undefined ? undefined : ts.ScriptSnapshot.fromString(known);
  },
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => files.has(name) || ts.sys.fileExists(name),
  readFile: (name) => files.get(name) ?? ts.sys.readFile(name),
});

jest.setTimeout(60_000);

describe("an editor", () => {
  let shown: readonly { at?: string; message: unknown }[] = [];
  beforeAll(() => {
    shown = errors("wrong");
  });

  test("reports every wrong word at its place, and nothing else", () => {
    expect(shown.map(({ at }) => at)).toEqual([...WRONG.matchAll(marked)].map(([, word]) => word));
  });

  test.each(MESSAGES.map(([of, message], index) => [of, message, index] as const))(
    "reports a wrong value in %s in one line",
    (_, message, index) => {
      // A message of several lines is no string, but a chain.
      expect(shown[index]?.message).toEqual(expect.stringContaining(message));
    },
  );

  test("accepts what is right", () => {
    expect(errors("right")).toEqual([]);
  });
});

test.each([
  ["allowedOauthScopes", ["api/read", "openid"]],
  ["supportedIdentityProviders", ["COGNITO", "Okta"]],
  ["readAttributes", ["custom:tenant", "email"]],
])("an editor suggests values for %s", (setting, expected) => {
  const at = SUGGESTED.indexOf('""', SUGGESTED.indexOf(setting)) + 1;
  const entries = service.getCompletionsAtPosition(pathOf("suggested"), at, {})?.entries.map(({ name }) => name) ?? [];
  expect(entries).toEqual(expect.arrayContaining(expected));
});

/** A file that is only in the editor. */
function pathOf(name: string): string {
  return join(ROOT, "stacks", `in-an-editor-${name}.ts`);
}

function errors(name: string) {
  return service.getSemanticDiagnostics(pathOf(name)).map(({ start, length, messageText }) => ({
    at: files.get(pathOf(name))?.slice(start, (start ?? 0) + (length ?? 0)),
    message: messageText,
  }));
}
