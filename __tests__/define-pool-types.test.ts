/** What an editor says inside of `definePool`: every error in one line, at the wrong word, and the names that can be completed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "stacks", "in-an-editor.ts");

const MADE = `
  resourceServers: { api: { scopes: { read: "Read" } } },
  identityProviders: {
    work: { type: "SAML", providerName: "Okta", metadataUrl: "https://okta.com/m" },
  },
  schema: [{ name: "tenant", attributeDataType: "String" }, { name: "email", attributeDataType: "String", required: true }],
`;

const text = (pool: string) =>
  `import { definePool } from "../lib/define-pool";\nexport const pool = definePool({${pool}});\n`;
const client = (settings: string) => text(`${MADE} clients: { web: { kind: "web", ${settings} } }`);

/** Wrong words, in «», each with what the editor says there. */
const WRONG: readonly [of: string, file: string, message: string][] = [
  [
    "a scope",
    client('allowedOauthScopes: ["openid", «"api/raed"»]'),
    `Type '"api/raed"' is not assignable to type 'Scope<"api/read">'. Did you mean '"api/read"'?`,
  ],
  [
    "a provider",
    client('supportedIdentityProviders: ["COGNITO", "Okta", «"work"»]'),
    `Type '"work"' is not assignable to type 'Provider<"Okta">'.`,
  ],
  [
    "a standard scope of a service",
    text(`${MADE} clients: { job: { kind: "machine", allowedOauthScopes: ["api/read", «"openid"»] } }`),
    "Type '\"openid\"' is not assignable to type",
  ],
  [
    "a standard scope, where no other one is stated,",
    text('clients: { web: { kind: "web", allowedOauthScopes: [«"opnid"»] } }'),
    "Did you mean '\"openid\"'?",
  ],
  [
    "an attribute that is read",
    client('readAttributes: ["email", "custom:tenant", "sub"], writeAttributes: [«"custom:tenent"»]'),
    `Type '"custom:tenent"' is not assignable to type 'Attribute<"custom:tenant">'. Did you mean '"custom:tenant"'?`,
  ],
  [
    "an attribute that is filled",
    text(`schema: [{ name: "tenant", attributeDataType: "String" }],
      identityProviders: { okta: { type: "SAML", metadataUrl: "https://m", attributeMapping: { email: "mail", «"custom:tenat"»: "t" } } }`),
    "Type 'string' is not assignable to type 'NotAmong<MappedAttribute<\"custom:tenant\">>'.",
  ],
  [
    "a name in clientDefaults",
    text(`${MADE} clientDefaults: { supportedIdentityProviders: [«"google"»] }`),
    `Type '"google"' is not assignable to type 'Provider<"Okta">'.`,
  ],
  [
    "a code that is forgotten",
    text('smsAuthenticationMessage: () => «"Your code"»'),
    "Type '\"Your code\"' is not assignable to type '`${string}{####}${string}`'.",
  ],
  [
    "a user name that is forgotten",
    text("adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: ({ code }) => «`Use ${code}`» } }"),
    "Type '\"Use {####}\"' is not assignable to type '`${string}{####}${string}{username}${string}` | `${string}{username}${string}{####}${string}`'.",
  ],
  [
    "a link that is forgotten",
    text('verificationMessageTemplate: { emailMessageByLink: () => «"Verify"» }'),
    "Type '\"Verify\"' is not assignable to type '`${string}{##${string}##}${string}`'.",
  ],
  [
    "a setting",
    text("passwordPolicy: { «minLength»: 12 }"),
    "Object literal may only specify known properties, and 'minLength' does not exist in type",
  ],
];

/** Right ones, which the editor has nothing to say of. */
const RIGHT: readonly [of: string, file: string][] = [
  [
    "names of settings that are stated elsewhere",
    text(
      'clients: { web: { kind: "web", allowedOauthScopes: ["any/scope"], supportedIdentityProviders: ["Google"], readAttributes: ["custom:x"] } }',
    ),
  ],
  [
    "a scope of another pool's resource server",
    text(
      'resourceServers: { api: { identifier: "https://api", scopes: { read: "Read" } } }, externalScopes: ["legacy/all"], clients: { m: { kind: "machine", allowedOauthScopes: ["legacy/all", "https://api/read"] } }',
    ),
  ],
  ["references", client('allowedOauthScopes: ["${var.scope}"], supportedIdentityProviders: ["${var.name}"]')],
  [
    "the name of a social provider",
    text(
      'identityProviders: { social: { type: "Google", clientId: "x", clientSecret: { fromVariable: "s" }, authorizeScopes: ["openid"] } }, clients: { web: { kind: "web", supportedIdentityProviders: ["Google"] } }',
    ),
  ],
  [
    "messages with their marks",
    text(
      'verificationMessageTemplate: { emailMessage: ({ code }) => `Code: ${code}`, emailMessageByLink: ({ link }) => `Please ${link("verify")}.` }, adminCreateUserConfig: { inviteMessageTemplate: { emailMessage: ({ code, username }) => `${code} for ${username}` } }',
    ),
  ],
  [
    "names of the shared settings",
    `import { definePool } from "../lib/define-pool";
import type { CognitoUserPoolSettings } from "../lib/settings";
const base = definePool({ resourceServers: { api: { scopes: { read: "Read" } } } });
export const pool: CognitoUserPoolSettings = definePool(base, { name: "acme", resourceServers: { api: { scopes: { write: "Write" } } },
  clients: { m: { kind: "machine", allowedOauthScopes: ["api/read", "api/write"] } } });
`,
  ],
];

const files = new Map<string, string>();
const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ["main.ts"] }, ts.sys, ROOT);
const names = [...WRONG, ...RIGHT].map((_, index) => FILE.replace(".ts", `-${index}.ts`));
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
const SUGGESTED = client('allowedOauthScopes: ["openid", ""], supportedIdentityProviders: [""], readAttributes: [""]');

beforeAll(() => {
  [...WRONG, ...RIGHT].forEach(([, file], index) => {
    files.set(names[index] as string, file.replaceAll(/[«»]/g, ""));
  });
  files.set(FILE, SUGGESTED);
});
jest.setTimeout(60_000);

function errors(file: string) {
  return service.getSemanticDiagnostics(file).map(({ start, length, messageText }) => ({
    at: files.get(file)?.slice(start, (start ?? 0) + (length ?? 0)),
    message: messageText,
  }));
}

test.each(WRONG)("a wrong value in %s is reported at its place, in one line", (of, file, message) => {
  const found = errors(names[WRONG.findIndex(([name]) => name === of)] as string);
  expect(found).toEqual([{ at: /«(.*)»/s.exec(file)?.[1], message: expect.any(String) }]);
  expect(found[0]?.message).toContain(message);
});

test.each(RIGHT)("%s are accepted", (of) => {
  expect(errors(names[WRONG.length + RIGHT.findIndex(([name]) => name === of)] as string)).toEqual([]);
});

test.each([
  ["allowedOauthScopes", ["api/read", "openid"]],
  ["supportedIdentityProviders", ["COGNITO", "Okta"]],
  ["readAttributes", ["custom:tenant", "email"]],
])("an editor suggests values for %s", (setting, expected) => {
  const at = SUGGESTED.indexOf('""', SUGGESTED.indexOf(setting)) + 1;
  const entries = service.getCompletionsAtPosition(FILE, at, {})?.entries.map(({ name }) => name) ?? [];
  expect(entries).toEqual(expect.arrayContaining(expected));
});
