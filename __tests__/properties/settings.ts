/**
 * Environments that hold to every error rule by construction: what has to agree is drawn first (`facts`), and everything
 * else within it. A new rule that finds an error here either is wrong or has something to teach these generators.
 */
import fc from "fast-check";
import type { Environment } from "../../lib/environment";
import type { ClientDefaults } from "../../lib/resources/clients/kinds";
import { type IdentityProvider, toTerraform } from "../../lib/resources/identity-providers/settings";
import type { ResourceServer } from "../../lib/resources/resource-servers/settings";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import type { SchemaAttribute } from "../../lib/user-pool/schema";
import { clientDefaults, clients, protects } from "./clients";
import { type Facts, facts, type Reach } from "./facts";
import { pool } from "./pool";
import { identityProviders } from "./providers";
import { riskConfiguration } from "./risk";
import { attributes, schema } from "./schema";
import { ACCOUNT, key, keyed, label, made, roleArn, some, stated, text, title, word } from "./words";

/** Everything that can be said. */
export const EVERYTHING: Reach = { regions: ["us-east-1", "eu-central-1", "ap-northeast-1"], beside: true };

/** What the emulator serves and a provider of version 5 knows. */
export const EMULATED: Reach = { regions: ["us-east-1"], beside: false };

/** A valid environment. */
export function environments(reach: Reach = EVERYTHING): fc.Arbitrary<Environment> {
  return facts(reach).chain((known) =>
    fc.record(
      {
        name: key,
        region: fc.constant(known.region),
        accountId: fc.constant(ACCOUNT),
        backend: fc.constantFrom(
          { type: "local" } as const,
          { type: "s3", bucket: "acme-state", key: "pool.tfstate", region: "us-east-1" } as const,
          { type: "cloud", organization: "acme", workspace: "pool" } as const,
        ),
        protection: fc.constant(known.protection),
        userPool: settings(known, reach),
        tags: keyed(text(0, 256), 2),
        profile: label,
        assumeRoleArn: roleArn,
        awsProviderVersion: fc.constantFrom("6.25.0", "~> 6.12", ">= 6.12.0"),
      },
      { requiredKeys: ["name", "region", "accountId", "backend", "protection", "userPool"] },
    ),
  );
}

/** Valid settings, by what has to agree. */
export function settings(known: Facts, reach: Reach): fc.Arbitrary<CognitoUserPoolSettings> {
  return fc
    .tuple(schema(known.federated), fc.option(resourceServers), clientDefaults)
    .chain(([stated, servers, defaults]) =>
      fc.tuple(
        fc.constant({ schema: stated, ...(servers && { resourceServers: servers }) }),
        fc.constant(defaults),
        known.federated ? identityProviders(attributes(stated), reach) : fc.constant({}),
      ),
    )
    .chain(([made, defaults, providers]) =>
      fc.tuple(
        fc.constant({ ...made, ...(known.federated && { identityProviders: providers }) }),
        pool(known, reach),
        signedIn(known, made, providers, defaults),
        beneath(known, reach),
      ),
    )
    .map((parts): CognitoUserPoolSettings => Object.assign({}, ...parts))
    .chain((made) => users(made).map((added) => ({ ...made, ...added })));
}

/** Accounts, where the schema says nothing of addresses and numbers. */
function users(made: CognitoUserPoolSettings): fc.Arbitrary<Partial<CognitoUserPoolSettings>> {
  const { usernameAttributes = [], schema = [], groups = {} } = made;
  if (schema.some(({ name }) => name === "email" || name === "phone_number")) return fc.constant({});
  const names = {
    email: label.map((name) => `${name}@acme.com`),
    phone_number: fc.integer({ min: 10, max: 99 }).map((number) => `+155555501${number}`),
  };
  const [signsInBy] = usernameAttributes as readonly (keyof typeof names)[];
  const user = fc.record(
    {
      username: signsInBy === undefined ? label : names[signsInBy],
      attributes:
        signsInBy === undefined ? fc.record({ email: names.email }) : fc.constant({ email_verified: "false" }),
      groups: some(Object.keys(groups), 0, 2),
      enabled: fc.boolean(),
      clientMetadata: keyed(label, 2),
      messageAction: fc.constant("SUPPRESS" as const),
    },
    { requiredKeys: signsInBy === undefined ? [] : ["username"] },
  );
  const all = fc
    .uniqueArray(fc.tuple(label, user), {
      selector: ([name, { username = name }]) => username.toLowerCase(),
      maxLength: 2,
    })
    .map((entries) => ({ users: Object.fromEntries(entries) }));
  return fc.option(all, { nil: {} });
}

type Named = { readonly schema: readonly SchemaAttribute[]; readonly resourceServers?: Record<string, ResourceServer> };

function signedIn(
  known: Facts,
  { schema, resourceServers = {} }: Named,
  providers: Record<string, IdentityProvider>,
  defaults: ClientDefaults,
) {
  const named = Object.entries(providers).map(([key, provider]) => toTerraform(key, provider));
  const apps = clients({
    facts: known,
    attributes: attributes(schema),
    scopes: Object.entries(resourceServers).flatMap(([key, { identifier = key, scopes }]) =>
      Object.keys(scopes).map((scope) => `${identifier}/${scope}` as const),
    ),
    providers: named.map(({ providerName }) => providerName),
    mapped: named.flatMap(({ attributeMapping }) => Object.keys(attributeMapping ?? {})),
    defaults,
  });
  return fc.record({ clients: apps, clientDefaults: fc.constant(defaults) }, { requiredKeys: ["clientDefaults"] });
}

/** Printable ASCII without what no identifier and no scope may hold. */
const ascii = [..."abcXYZ019!#$%&'()*+,-.:;<=>?@[]^_`}~"];

const scopes = fc
  .uniqueArray(fc.tuple(fc.oneof(label, made(ascii, 1, 12)), text(1, 256, { bytes: true })), {
    selector: ([name]) => name,
    maxLength: 4,
  })
  .map((entries) => Object.fromEntries(entries));

/** An identifier with its place in the list, so that no two are the same. */
const resourceServers = fc
  .array(
    fc.record(
      {
        name: title,
        identifier: fc.oneof(
          label,
          label.map((name) => `https://${name}.acme.com/api`),
        ),
        scopes,
      },
      { requiredKeys: ["scopes"] },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map(
    (servers): Record<string, ResourceServer> =>
      Object.fromEntries(
        servers.map(({ identifier, ...server }, index) => [
          `api${index}`,
          { ...server, ...(identifier !== undefined && { identifier: `${identifier}${index}` }) },
        ]),
      ),
  );

const group = fc.record(
  {
    name: word(40),
    description: text(0, 2048, { bytes: true }),
    precedence: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    roleArn,
  },
  { requiredKeys: [] },
);

/** Groups, the domain with its looks, threat protection, and what stands beside Cognito. */
function beneath(known: Facts, reach: Reach): fc.Arbitrary<Partial<CognitoUserPoolSettings>> {
  const { domain, region, userPoolTier } = known;
  const groups = keyed(group, 3).map((made) =>
    // Two may draw one name.
    Object.fromEntries(
      Object.entries(made).map(([key, { name, ...rest }]) => [
        key,
        { ...rest, ...(name && { name: `${name}-${key}` }) },
      ]),
    ),
  );
  const logGroup = label.map((name) => ({
    cloudWatchLogGroupArn: `arn:aws:logs:${region}:${ACCOUNT}:log-group:${name}`,
  }));
  const optional = fc.record(
    {
      groups,
      ...(domain && { uiCustomization: fc.constant({ css: ".banner-customizable { background-color: white; }" }) }),
      ...(protects(known) && { riskConfiguration: riskConfiguration(known) }),
      ...(reach.beside && {
        lambdaPermissions: fc.oneof(fc.boolean(), fc.record({ preSignUp: fc.boolean() }, { requiredKeys: [] })),
        logDelivery: fc.record(
          { userNotification: logGroup, ...(userPoolTier === "PLUS" && { userAuthEvents: logGroup }) },
          { requiredKeys: ["userNotification"] },
        ),
        webAclArn: fc.uuid().map((id) => `arn:aws:wafv2:${region}:${ACCOUNT}:regional/webacl/acme/${id}`),
        clientSecrets: fc.constantFrom<CognitoUserPoolSettings["clientSecrets"]>(
          "output",
          { toSecretsManager: "acme" },
          { toSsmParameter: "/acme" },
        ),
        publish: fc.constantFrom<CognitoUserPoolSettings["publish"]>(
          { toSsm: "/published" },
          { outputs: ["lastModifiedDate", "creationDate"] },
          { toSsm: "/published/prod/", outputs: ["estimatedNumberOfUsers"] },
        ),
      }),
    },
    { requiredKeys: [] },
  );
  const fixed = { ...(domain && { domain }), ...(!reach.beside && { lambdaPermissions: false }) };
  return optional.map((chosen) => ({ ...fixed, ...stated(chosen) }));
}
