import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import type { OwnRule } from "../../../../lib/checks/own-rules";
import type { Environment } from "../../../../lib/environment";
import { parseLock } from "../../../../lib/lock/parse";
import type { Description } from "../../../../tools/import/description";
import type { ReadPool } from "../../../../tools/import/result";
import { compileErrors } from "../../../../tools/import/write/compiles";
import { environmentName } from "../../../../tools/import/write/environment-name";
import { type Prepared, prepare, type Request } from "../../../../tools/import/write/prepare";
import { images } from "../../../resources/images";
import { INDEX, project } from "../project";

// The compiler reads every type of the project.
jest.setTimeout(120_000);

const FROM = {
  poolId: "us-west-2_abc123",
  region: "us-west-2",
  accountId: "111111111111",
  readAt: "2026-11-21T12:00:00.000Z",
} as Description;

const LOGO = Buffer.concat([images.PNG, Buffer.alloc(2_000)]);

const READ: ReadPool = {
  userPool: {
    name: "acme",
    importId: FROM.poolId,
    adopted: true,
    deletionProtection: "ACTIVE",
    passwordPolicy: { minimumLength: 8 },
    usernameAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    verificationMessageTemplate: { emailMessage: "<p>\n  {####} for ${you}\n</p>", emailSubject: "Your `code`" },
    domain: { prefix: "acme", adopted: true, importId: "acme", managedLoginVersion: 2 },
    identityProviders: {
      okta: {
        type: "SAML",
        adopted: true,
        importId: `${FROM.poolId}:okta`,
        metadataFile: `<EntityDescriptor>${" ".repeat(2_000)}</EntityDescriptor>`,
      },
      Google: {
        type: "Google",
        adopted: true,
        importId: `${FROM.poolId}:Google`,
        clientId: "1.apps.googleusercontent.com",
        clientSecret: { fromVariable: "google_client_secret" },
        authorizeScopes: ["openid", "email"],
        attributeMapping: { email: "email", username: "sub" },
      },
    },
    clients: {
      web: {
        kind: "custom",
        adopted: "1h57kf5cpq17m0eml12EXAMPLE",
        callbackUrls: ["https://acme.com/a", "https://acme.com/b"],
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthFlows: ["code"],
        allowedOauthScopes: ["openid"],
        supportedIdentityProviders: ["COGNITO", "okta", "Google"],
        branding: {
          importId: `${FROM.poolId},11111111-1111-4111-8111-111111111111`,
          assets: [
            { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: LOGO.toString("base64") },
            { category: "FORM_LOGO", colorMode: "DARK", extension: "PNG", bytes: LOGO.toString("base64") },
          ],
        },
      },
    },
  },
  remarks: [],
  variables: { google_client_secret: "the client secret of the provider Google" },
};

let root: string;
let request: Request;
beforeAll(() => {
  root = project();
  request = {
    root,
    name: environmentName("legacy-pool", []),
    backend: { type: "local" },
    protection: "full",
    existing: [],
    command: "npm run import -- us-west-2_abc123 --as legacy-pool",
  };
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the file exports, with the files that it names in the place of their paths. */
function exported({ text }: Prepared): Environment {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const context = { exports: {} as Record<string, Environment> };
  runInNewContext(outputText, context);
  return JSON.parse(JSON.stringify(context.exports.legacyPool));
}

describe("an environment that was prepared", () => {
  let made: Prepared;
  beforeAll(async () => {
    made = await prepare(READ, FROM, request);
  });

  test("begins with its source, and what to set", () => {
    expect(made.text.split("\n").slice(0, 5)).toEqual([
      "// The user pool us-west-2_abc123 in us-west-2, account 111111111111, as it was in AWS on 2026-11-21.",
      "// Written by: npm run import -- us-west-2_abc123 --as legacy-pool",
      "// Set before a plan: TF_VAR_google_client_secret: the client secret of the provider Google",
      "",
      'import type { Environment } from "../lib/environment";',
    ]);
  });

  test("passes the formatter and the linter", () => {
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "check", "--write", "--stdin-file-path=stacks/legacy-pool.ts"];
    const again = execFileSync(process.execPath, args, { cwd: root, input: made.text, encoding: "utf8" });
    expect(again).toBe(made.text);
  });

  test("states what was read, with long texts in files", () => {
    const { deletionProtection: _, ...userPool } = READ.userPool;
    const { clients, identityProviders, ...rest } = exported(made).userPool as unknown as Record<string, object>;
    const { clients: ____, identityProviders: __, ...expected } = userPool;
    expect(rest).toEqual(expected);
    expect(identityProviders).toMatchObject({
      okta: { metadataFile: { file: "stacks/legacy-pool/okta-metadata.xml" } },
      Google: { clientSecret: { fromVariable: "google_client_secret" } },
    });
    const file = "stacks/legacy-pool/web-form-logo-light.png";
    expect(clients).toMatchObject({ web: { branding: { assets: [{ file }, { colorMode: "DARK" }] } } });
    expect(made.placement.added[file]).toEqual(LOGO);
    expect(Object.keys(made.placement.added).sort()).toEqual([
      "stacks/legacy-pool.lock.json",
      "stacks/legacy-pool.ts",
      "stacks/legacy-pool/okta-metadata.xml",
      "stacks/legacy-pool/web-form-logo-dark.png",
      file,
    ]);
    const lock = parseLock(`${made.placement.added["stacks/legacy-pool.lock.json"]}`, made.environment.name);
    expect(lock).toMatchObject({
      lock: { locked: { accountId: expect.any(String) }, live: { "userPool.adopted": true } },
    });
  });

  test("waives the pool's warnings, each at its path and for 90 days", () => {
    const { waivers } = exported(made);
    expect(waivers?.["require-long-passwords"]).toEqual({
      at: "passwordPolicy.minimumLength",
      reason: "As it was in AWS on 2026-11-21, when the pool was imported",
      until: "2027-02-19",
    });
    const left = made.findings.filter(({ severity }) => severity === "warning");
    expect(left.map(({ path }) => path).filter((path) => path.startsWith("userPool"))).toEqual([]);
  });

  test("is added to the index, and nothing is written yet", () => {
    expect(made.placement.changed).toEqual({
      path: "stacks/index.ts",
      before: INDEX,
      after: INDEX.replace('"./dev";\n', '"./dev";\nimport { legacyPool } from "./legacy-pool";\n').replace(
        "[dev]",
        "[dev, legacyPool]",
      ),
    });
    expect(readdirSync(join(root, "stacks"))).toEqual(["index.ts"]);
  });
});

test("an environment with errors is refused, with the errors", async () => {
  const userPool = { ...READ.userPool, importId: "us-west-2_abc123x", clients: { "": { kind: "spa" } } };
  const refused = prepare({ ...READ, userPool: userPool as unknown as ReadPool["userPool"] }, FROM, request);
  await expect(refused).rejects.toThrow(
    /^stacks\/legacy-pool.ts would have errors, so nothing was written\.\n\nErrors/,
  );
});

test("a pool that another environment imports is refused", async () => {
  const { deletionProtection: _, ...userPool } = READ.userPool;
  const { region, accountId } = FROM;
  const other: Environment = {
    name: "other",
    region,
    accountId,
    backend: { type: "local" },
    protection: "full",
    userPool,
  };
  const refused = prepare(READ, FROM, { ...request, existing: [other] });
  await expect(refused).rejects.toThrow('is also imported by environment "other"');
});

test("a warning of your own rules about the pool is waived too, and the environment compiles", async () => {
  const requireShortNames: OwnRule = {
    id: "acme/require-short-names",
    severity: "warning",
    title: "Require short names",
    why: "They fit the page.",
    link: "https://example.com/names",
    check: ({ userPool }) => [{ path: "userPool.name", value: userPool.name, message: "is long", fix: "shorten it" }],
    examples: () => ({ good: [], bad: [] }),
  };
  const { environment, findings } = await prepare(READ, FROM, { ...request, ownRules: [requireShortNames] });
  expect(environment.waivers).toHaveProperty(["acme/require-short-names"], expect.objectContaining({ at: "name" }));
  expect(findings.filter(({ rule }) => rule === requireShortNames.id)).toEqual([]);
});

test("a compile error is reported with its line", () => {
  const text = 'import type { Environment } from "../lib/environment";\nexport const a: Environment = {};\n';
  expect(compileErrors(root, { "stacks/a.ts": text })).toEqual([
    expect.stringMatching(/^line 2: Type .* is missing the following properties/),
  ]);
});
