/** App clients of every kind. */
import fc from "fast-check";
import type { Client, ClientDefaults } from "../../lib/resources/clients/kinds";
import type { Facts } from "./facts";
import { riskConfiguration } from "./risk";
import type { Attribute } from "./schema";
import { host, keyed, label, roleArn, some, stated, title } from "./words";

/** What clients may name. */
export interface Known {
  readonly facts: Facts;
  readonly attributes: readonly Attribute[];
  /** `<identifier>/<scope>` of the resource servers. */
  readonly scopes: readonly `${string}/${string}`[];
  /** Names of the identity providers. */
  readonly providers: readonly string[];
  /** What identity providers fill, and clients therefore have to be able to write. */
  readonly mapped: readonly string[];
  readonly defaults: ClientDefaults;
}

/** Clients by name. */
export function clients(known: Known): fc.Arbitrary<Record<string, Client>> {
  const kinds = [visible(known), web(known), custom(known), ...(known.scopes.length > 0 ? [machine(known)] : [])];
  return keyed(fc.oneof(...kinds), 4, 1);
}

/** Access and ID tokens of 5 minutes to a day, and never longer than refresh tokens. */
const validity = fc.oneof(
  fc.constant({}),
  fc
    .record(
      {
        accessTokenValidity: fc.constantFrom("5m", "300s", "90m", "24h", "1d"),
        idTokenValidity: fc.constantFrom("10m", "3600s", "12h"),
      } as const,
      {
        requiredKeys: [],
      },
    )
    .map(stated),
  fc.record({
    accessTokenValidity: fc.constantFrom("5m", "59m", "1h"),
    idTokenValidity: fc.constantFrom("5m", "3600s"),
    refreshTokenValidity: fc.constantFrom("60m", "1h", "3600s", "1d", "36h", "3650d"),
  } as const),
);

const rotation = fc.oneof(
  fc.record({ feature: fc.constant("ENABLED" as const), retryGracePeriodSeconds: fc.integer({ min: 0, max: 60 }) }),
  fc.constant({ feature: "DISABLED" as const }),
);

/** For all clients; whatever their kind, it suits them. */
export const clientDefaults: fc.Arbitrary<ClientDefaults> = fc.record(
  {
    refreshTokenValidity: fc.constantFrom("1d", "30d", "8760h"),
    authSessionValidity: fc.constantFrom("3m", "15m"),
    enableTokenRevocation: fc.boolean(),
    preventUserExistenceErrors: fc.constantFrom("ENABLED", "LEGACY"),
    refreshTokenRotation: rotation,
  } as const,
  { requiredKeys: [] },
);

const common = {
  name: title,
  enableTokenRevocation: fc.boolean(),
  preventUserExistenceErrors: fc.constantFrom("ENABLED" as const, "LEGACY" as const),
};

function signIn({ facts, attributes, providers, mapped }: Known) {
  const names = attributes.map(({ name }) => name);
  const needed = attributes.filter(({ name, required }) => required || mapped.includes(name)).map(({ name }) => name);
  const writable = names.filter((name) => name !== "sub" && !name.endsWith("_verified"));
  const write = some(writable, 0, 5).map((chosen) => [
    ...new Set([...needed.filter((name) => writable.includes(name)), ...chosen]),
  ]);
  return fc.tuple(
    validity,
    fc.record(
      {
        ...common,
        authSessionValidity: fc.constantFrom("3m" as const, "9m" as const, "15m" as const),
        refreshTokenRotation: rotation,
        supportedIdentityProviders: some(["COGNITO", ...providers], 1),
        readAttributes: some(names, 0, 8),
        writeAttributes: write,
        analyticsConfiguration: analytics,
        ...(facts.domain && { uiCustomization: fc.constant({ css: ".logo-customizable { max-width: 50% }" }) }),
        ...(protects(facts) && { riskConfiguration: riskConfiguration(facts) }),
      },
      { requiredKeys: [] },
    ),
  );
}

/** Threat protection, as AWS wants it for a risk configuration. */
export function protects({ advancedSecurityMode }: Facts): boolean {
  return (advancedSecurityMode ?? "OFF") !== "OFF";
}

const analytics = fc.oneof(
  fc.record({ applicationId: fc.constant("0123456789abcdef0123456789abcdef"), externalId: label, roleArn }),
  fc.record({ applicationArn: fc.constant("arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef") }),
);

const https = fc.tuple(host, label).map(([name, path]) => `https://${name}/${path}`);
const local = fc.constantFrom("http://localhost:5173/callback", "http://127.0.0.1/callback", "http://[::1]:8080/a?b=c");
const own = label.map((name) => `com.acme.${name}://signed-in`);

function redirects(url: fc.Arbitrary<string>) {
  return fc
    .tuple(
      fc.uniqueArray(url, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(url, { maxLength: 3 }),
      fc.option(fc.nat(3)),
    )
    .map(([callbackUrls, logoutUrls, chosen]) => ({
      callbackUrls,
      ...(logoutUrls.length > 0 && { logoutUrls }),
      ...(chosen !== null && { defaultRedirectUri: callbackUrls[chosen % callbackUrls.length] }),
    }));
}

const STANDARD_SCOPES = ["openid", "email", "phone", "profile", "aws.cognito.signin.user.admin"] as const;

/** Flows of the API; a choice of factors is not on the lowest tier. */
function allowed({ userPoolTier }: Facts) {
  return some(
    [
      "ALLOW_USER_SRP_AUTH",
      "ALLOW_USER_PASSWORD_AUTH",
      "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      "ALLOW_CUSTOM_AUTH",
      ...(userPoolTier === "LITE" ? [] : (["ALLOW_USER_AUTH"] as const)),
    ] as const,
    1,
  );
}

/** With the hosted pages or without them. */
function people(known: Known, url: fc.Arbitrary<string>) {
  const pages = fc
    .tuple(redirects(url), fc.option(some([...STANDARD_SCOPES, ...known.scopes], 1)))
    .map(([urls, scopes]) => ({ ...urls, ...(scopes && { allowedOauthScopes: scopes }) }));
  const none = fc.constant({ allowedOauthFlowsUserPoolClient: false });
  return fc.tuple(
    signIn(known),
    fc.oneof({ arbitrary: pages, weight: 4 }, { arbitrary: none, weight: 1 }),
    fc.option(allowed(known.facts)),
  );
}

function visible(known: Known): fc.Arbitrary<Client> {
  return fc
    .tuple(people(known, fc.oneof(https, local, own)), fc.constantFrom("spa" as const, "native" as const))
    .map(([[[validities, rest], pages, flows], kind]) => ({
      kind,
      ...validities,
      ...stated(rest),
      ...pages,
      ...(flows && { explicitAuthFlows: flows }),
    }));
}

function web(known: Known): fc.Arbitrary<Client> {
  const secret = fc.constantFrom(
    {},
    { generateSecret: false },
    { generateSecret: true, enablePropagateAdditionalUserContextData: true },
  );
  return fc.tuple(people(known, https), secret).map(([[[validities, rest], pages, flows], secrets]) => ({
    kind: "web" as const,
    ...secrets,
    ...validities,
    ...stated(rest),
    ...pages,
    ...(flows && { explicitAuthFlows: flows }),
  }));
}

function machine({ scopes }: Known): fc.Arbitrary<Client> {
  const [first, ...others] = scopes;
  return fc
    .tuple(
      some(others),
      fc.record(
        { ...common, accessTokenValidity: fc.constantFrom("5m" as const, "24h" as const) },
        { requiredKeys: [] },
      ),
    )
    .map(([chosen, rest]) => ({
      kind: "machine" as const,
      ...stated(rest),
      allowedOauthScopes: [first as `${string}/${string}`, ...chosen],
    }));
}

/** Rotation has to know all flows, so that it stands with flows of today alone. */
function custom(known: Known): fc.Arbitrary<Client> {
  const hosted = fc
    .tuple(redirects(https), some(["code", "implicit"] as const, 1), some([...STANDARD_SCOPES, ...known.scopes], 1))
    .map(([urls, allowedOauthFlows, allowedOauthScopes]) => ({
      ...urls,
      allowedOauthFlowsUserPoolClient: true,
      allowedOauthFlows,
      allowedOauthScopes,
    }));
  const legacy = some(["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH"] as const, 1);
  const refreshed = allowed(known.facts).map((flows) => [...flows, "ALLOW_REFRESH_TOKEN_AUTH" as const]);
  const rotated = known.defaults.refreshTokenRotation !== undefined;
  return fc
    .tuple(
      signIn(known),
      fc.oneof(fc.constant({}), hosted),
      refreshed,
      rotated ? fc.constant(null) : fc.option(legacy),
      fc.boolean(),
    )
    .map(([[validities, { refreshTokenRotation, ...rest }], pages, flows, old, generateSecret]) => ({
      kind: "custom" as const,
      generateSecret,
      ...validities,
      ...stated(rest),
      ...pages,
      ...(old !== null
        ? { explicitAuthFlows: old }
        : { explicitAuthFlows: flows, ...(refreshTokenRotation && { refreshTokenRotation }) }),
    }));
}
