import { join } from "node:path";
import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { ARGUMENTS_SINCE, Arguments, RESOURCES } from "../../tools/generate/reference/arguments";
import { CHANGES } from "../../tools/generate/reference/changes";
import { readTypes } from "../../tools/generate/schema/read-types";
import { changes, run, type Workspace } from "../../tools/terraform";
import { tools } from "./harness";
import { poolJson, withPool } from "./pool";

const types = readTypes(join(__dirname, "..", ".."));
const made = new Arguments(types.argumentsOf);

const OKTA = {
  oidcIssuer: "https://okta.acme.com",
  authorizeScopes: ["openid"],
  attributesRequestMethod: "GET",
} as const;

const BEFORE: Partial<CognitoUserPoolSettings> = {
  usernameAttributes: ["email"],
  usernameConfiguration: { caseSensitive: false },
  domain: { prefix: "acme-before" },
  resourceServers: { api: { identifier: "orders", scopes: { read: "Read orders" } } },
  groups: { admins: { name: "admins" } },
  identityProviders: { okta: { type: "OIDC", providerName: "okta", clientId: "acme", ...OKTA } },
  clients: { web: { kind: "custom", generateSecret: true } },
  users: { ada: { attributes: { email: "ada@acme.com", email_verified: "true" }, groups: ["admins"] } },
};

/** Each of them in another value than before. */
const REPLACING: Partial<CognitoUserPoolSettings> = {
  aliasAttributes: ["email"],
  usernameConfiguration: { caseSensitive: true },
  domain: { prefix: "acme-after" },
  resourceServers: { api: { identifier: "shop", scopes: { read: "Read orders" } } },
  groups: { admins: { name: "owners" } },
  identityProviders: {
    okta: { type: "SAML", providerName: "entra", metadataUrl: "https://okta.acme.com/metadata" },
  },
  clients: { web: { kind: "custom" } },
  users: { ada: { attributes: { email: "ada@acme.com" }, username: "ada", groups: ["admins"] } },
};

/** What changes in place by the table; names are left out, which replaced a pool and a resource server before 6.6.0. */
const IN_PLACE: Partial<CognitoUserPoolSettings> = {
  ...BEFORE,
  passwordPolicy: { minimumLength: 14 },
  mfaConfiguration: "OPTIONAL",
  softwareTokenMfaConfiguration: { enabled: true },
  autoVerifiedAttributes: ["email"],
  emailVerificationSubject: "Your code",
  userPoolTier: "PLUS",
  userPoolAddOns: { advancedSecurityMode: "AUDIT" },
  deviceConfiguration: { challengeRequiredOnNewDevice: true },
  signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
  webAuthnConfiguration: { relyingPartyId: "acme.com", userVerification: "required" },
  accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 1 }] },
  adminCreateUserConfig: { allowAdminCreateUserOnly: true },
  domain: { prefix: "acme-before", managedLoginVersion: 2 },
  resourceServers: { api: { identifier: "orders", scopes: { write: "Change orders" } } },
  groups: { admins: { name: "admins", description: "May do all", precedence: 1 } },
  identityProviders: {
    okta: { type: "OIDC", providerName: "okta", clientId: "other", ...OKTA, idpIdentifiers: ["acme.com"] },
  },
  clients: {
    web: {
      kind: "custom",
      generateSecret: true,
      name: "shop",
      callbackUrls: ["https://acme.com/"],
      accessTokenValidity: "30m",
    },
  },
};

/** Arguments of resources that the emulator does not serve, or that provider 5 does not know; and what always comes along. */
const NOT_HERE = [
  ...["provider.aws.region", "aws_cognito_user_pool.region", "aws_route53_record.zone_id"],
  ...["aws_secretsmanager_secret.name", "aws_ssm_parameter.name", "aws_wafv2_web_acl_association.web_acl_arn"],
  "aws_cognito_managed_login_branding.asset",
];
const OF_ANOTHER = /\.(user_pool_id|client_id)$|^aws_cognito_user_in_group\.username$/;

test("the reference agrees with the provider on which settings force replacement, and since which version they exist", async () => {
  await withPool(BEFORE, async ({ workspace }) => {
    const known = argumentsOf(await providerSchema(workspace));
    const version = (await tools()).mirror.version;
    const paths = Object.values(RESOURCES).flatMap(({ type, argumentsType, since }) =>
      [...types.argumentsOf(argumentsType)].map((argument) => ({ argument: `${type}.${argument}`, since })),
    );
    const wrong = paths.filter(({ argument, since = ARGUMENTS_SINCE[argument] ?? "5.100.0" }) => {
      return known.has(argument) !== isFrom(since, version);
    });
    expect(wrong).toEqual([]);

    await workspace.write(await poolJson(REPLACING));
    const replaced = (await workspace.plan()).resource_changes?.flatMap(({ type, change }) =>
      (change.replace_paths ?? []).map((path) => `${type}.${names(path).join(".")}`),
    );
    const told = Object.entries(CHANGES).filter(([, { how }]) => how === "replaces");
    const expected = new Set(told.flatMap(([path]) => made.of(path)).filter((one) => !NOT_HERE.includes(one)));
    expect([...new Set(replaced)].filter((path) => !OF_ANOTHER.test(path)).sort()).toEqual([...expected].sort());

    await workspace.write(await poolJson(IN_PLACE));
    const plan = changes(await workspace.plan());
    expect(plan.length).toBeGreaterThan(5);
    expect(plan.filter((change) => change.includes("delete"))).toEqual([]);
  });
});

/** The names in the path of an argument; its indices belong to lists. */
function names(path: unknown): string[] {
  return (path as readonly unknown[]).filter((part): part is string => typeof part === "string");
}

interface Block {
  readonly attributes?: Readonly<Record<string, { readonly optional?: boolean; readonly required?: boolean }>>;
  readonly block_types?: Readonly<Record<string, { readonly block: Block }>>;
}

/** `-no-color` is nothing that this command knows. */
async function providerSchema({ folder, env }: Workspace): Promise<string> {
  return (await run("terraform", ["providers", "schema", "-json"], { cwd: folder, env })).stdout;
}

/** Every argument that the provider takes, with its resource. */
function argumentsOf(schema: string): ReadonlySet<string> {
  const { provider_schemas: providers } = JSON.parse(schema);
  const resources: Record<string, { block: Block }> = providers["registry.terraform.io/hashicorp/aws"].resource_schemas;
  const cognito = Object.entries(resources).filter(([type]) => type.startsWith("aws_cognito_"));
  return new Set(cognito.flatMap(([type, { block }]) => argumentsIn(block, `${type}.`)));
}

function argumentsIn({ attributes = {}, block_types: blocks = {} }: Block, above: string): string[] {
  return [
    ...Object.entries(attributes).flatMap(([name, { optional, required }]) =>
      optional || required ? [`${above}${name}`] : [],
    ),
    ...Object.entries(blocks).flatMap(([name, { block }]) => [
      `${above}${name}`,
      ...argumentsIn(block, `${above}${name}.`),
    ]),
  ];
}

function isFrom(since: string, version: string): boolean {
  const [a, b] = [since, version].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 || (a[at] ?? 0) < (b[at] ?? 0);
}
