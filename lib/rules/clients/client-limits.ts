import { clientExample, example } from "../../checks/example";
import { type Limit, outsideLimits } from "../../checks/limits";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

const TEXT = { pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u, allowed: "text without spaces" };
const ARN_LENGTH = [20, 2048] as const;

/** What a client can say, and `clientDefaults` for it. */
const OF_A_CLIENT: readonly Limit[] = [
  { path: "name", length: [1, 128], pattern: /^[\w\s+=,.@-]+$/, allowed: "letters, digits, spaces and _ + = , . @ -" },
  { path: "callbackUrls", count: [0, 100] },
  { path: "callbackUrls.*", length: [1, 1024], ...TEXT },
  { path: "logoutUrls", count: [0, 100] },
  { path: "logoutUrls.*", length: [1, 1024], ...TEXT },
  { path: "defaultRedirectUri", length: [1, 1024], ...TEXT },
  { path: "allowedOauthScopes", count: [0, 50] },
  {
    path: "allowedOauthScopes.*",
    length: [1, 256],
    pattern: /^[\x21\x23-\x5B\x5D-\x7E]+$/,
    allowed: 'ASCII without space, " and \\',
  },
  {
    path: "supportedIdentityProviders.*",
    length: [1, 32],
    pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$/u,
    allowed: "letters, marks, symbols, numbers, punctuation, spaces",
  },
  { path: "readAttributes.*", length: [1, 2048] },
  { path: "writeAttributes.*", length: [1, 2048] },
  { path: "refreshTokenRotation.retryGracePeriodSeconds", range: [0, 60] },
  { path: "analyticsConfiguration.applicationArn", length: ARN_LENGTH },
  { path: "analyticsConfiguration.roleArn", length: ARN_LENGTH },
  { path: "analyticsConfiguration.applicationId", pattern: /^[0-9a-fA-F]+$/, allowed: "hexadecimal digits" },
];

const LIMITS: readonly Limit[] = [
  { path: "clients", count: [0, 10_000] },
  ...["clients.*", "clientDefaults"].flatMap((place) =>
    OF_A_CLIENT.map((limit) => ({ ...limit, path: `${place}.${limit.path}` })),
  ),
];

export const clientLimits = rule({
  id: "client-limits",
  severity: "error",
  title: "Every field of a client is within AWS's limits",
  why: "AWS answers `1 validation error detected: Value … failed to satisfy constraint`; Terraform's own patterns are not anchored and let most of it pass.",
  link: api("CreateUserPoolClient"),
  check: ({ userPool }) => outsideLimits(userPool, LIMITS),
  examples: () => ({
    good: [
      clientExample({ kind: "web", name: "Acme shop", callbackUrls: ["https://acme.com/a?b=c"] }),
      clientExample({ kind: "native", refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 60 } }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "web",
          name: "Acme!",
          callbackUrls: Array.from({ length: 101 }, (_, index) => `https://acme.com/${index}`),
          logoutUrls: ["https://acme.com/a b"],
          defaultRedirectUri: "",
          allowedOauthScopes: ["api/a b"],
          supportedIdentityProviders: ["a".repeat(33)],
          analyticsConfiguration: {
            applicationId: "acme",
            externalId: "a",
            roleArn: "arn:aws:iam::123456789012:role/a",
          },
        }),
        at: [
          "userPool.clients.app.name",
          "userPool.clients.app.callbackUrls",
          "userPool.clients.app.logoutUrls[0]",
          "userPool.clients.app.defaultRedirectUri",
          "userPool.clients.app.allowedOauthScopes[0]",
          "userPool.clients.app.supportedIdentityProviders[0]",
          "userPool.clients.app.analyticsConfiguration.applicationId",
        ],
      },
      {
        given: example({
          clientDefaults: { refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 61 } },
        }),
        at: ["userPool.clientDefaults.refreshTokenRotation.retryGracePeriodSeconds"],
      },
    ],
  }),
});
