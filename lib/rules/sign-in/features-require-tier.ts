import { DEFAULT_TIER, TIERED_FEATURES, TIERS } from "../../aws-facts/tiers";
import { clientExample, example } from "../../checks/example";
import type { Facts } from "../../checks/facts";
import { literals } from "../../checks/facts/literals";
import type { PlacedClient } from "../../checks/facts/placed-client";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";
import { isAdopted } from "../../user-pool/adoption";

type Feature = keyof typeof TIERED_FEATURES;
type Use = readonly [path: string, value?: unknown];

/** Where the settings use each feature. */
const USES: { readonly [Name in Feature]: (facts: Facts) => readonly Use[] } = {
  passwordless: ({ userPool: { signInPolicy } }) => {
    const factors: readonly string[] = signInPolicy?.allowedFirstAuthFactors ?? [];
    return literals(factors)
      .filter((factor) => factor !== "PASSWORD")
      .map((factor): Use => [`userPool.signInPolicy.allowedFirstAuthFactors[${factors.indexOf(factor)}]`, factor]);
  },
  passwordHistory: ({ userPool: { passwordPolicy } }) =>
    above(0, passwordPolicy?.passwordHistorySize, "userPool.passwordPolicy.passwordHistorySize"),
  emailMfa: ({ userPool: { emailMfaConfiguration } }) =>
    emailMfaConfiguration === undefined ? [] : [["userPool.emailMfaConfiguration"]],
  managedLogin: ({ domains }) =>
    domains.flatMap(([path, { managedLoginVersion }]) => above(1, managedLoginVersion, `${path}.managedLoginVersion`)),
  tokenCustomization: ({ userPool: { lambdaConfig } }) => {
    const version = lambdaConfig?.preTokenGenerationConfig?.lambdaVersion;
    const customizes = isLiteral(version) && version !== "V1_0";
    return customizes ? [["userPool.lambdaConfig.preTokenGenerationConfig.lambdaVersion", version]] : [];
  },
  choiceBasedSignIn: ({ clients }) =>
    ofClients(clients, ({ effective, memberAt }) =>
      literals(effective.explicitAuthFlows).includes("ALLOW_USER_AUTH")
        ? [memberAt("explicitAuthFlows", "ALLOW_USER_AUTH"), "ALLOW_USER_AUTH"]
        : undefined,
    ),
  refreshTokenRotation: ({ clients }) =>
    ofClients(clients, ({ effective: { refreshTokenRotation }, at }) =>
      refreshTokenRotation?.feature === "ENABLED" ? [`${at("refreshTokenRotation")}.feature`, "ENABLED"] : undefined,
    ),
  threatProtection: ({ userPool: { userPoolAddOns, userPoolTier, ...pool } }) => {
    const { advancedSecurityMode: mode, advancedSecurityAdditionalFlows: flows } = userPoolAddOns ?? {};
    const held = isAdopted(pool) && userPoolTier === "LITE";
    const on = flows?.customAuthMode !== undefined || (isLiteral(mode) && mode !== "OFF");
    return on && !held ? [["userPool.userPoolAddOns.advancedSecurityMode", mode]] : [];
  },
  signInLogs: ({ userPool: { logDelivery } }) =>
    logDelivery?.userAuthEvents === undefined ? [] : [["userPool.logDelivery.userAuthEvents"]],
};

function above(off: number, value: number | undefined, path: string): readonly Use[] {
  return isLiteral(value) && value > off ? [[path, value]] : [];
}

/** What several clients have from `clientDefaults` is one use. */
function ofClients(clients: readonly PlacedClient[], use: (client: PlacedClient) => Use | undefined): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const client of clients) {
    const found = use(client);
    if (found !== undefined) uses.set(found[0], found);
  }
  return [...uses.values()];
}

export const featuresRequireTier = rule({
  id: "features-require-tier",
  severity: "warning",
  title: "Features must be included in the user pool's tier",
  why: "AWS answers `The following features need to be disabled for the LITE pricing tier configured: …` or `FeatureUnavailableInTierException`. Some pools kept features that their tier no longer includes.",
  link: guide("cognito-sign-in-feature-plans"),
  check: (facts) => {
    const { userPoolTier: tier = isAdopted(facts.userPool) ? undefined : DEFAULT_TIER } = facts.userPool;
    const included = TIERS.indexOf(tier ?? "");
    if (included < 0) return [];
    return (Object.keys(USES) as Feature[]).flatMap((feature) => {
      const { name, tier: needed } = TIERED_FEATURES[feature];
      if (TIERS.indexOf(needed) <= included) return [];
      const message = `uses ${name}, which tier ${tier} does not include`;
      const fix = `set userPoolTier: "${needed}", or remove this setting`;
      return USES[feature](facts).map(([path, value]) => ({ path, value, message, fix }));
    });
  },
  examples: () => ({
    good: [
      example({ userPoolTier: "LITE", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } }),
      example({ userPoolTier: "LITE", domain: { prefix: "acme-login" }, passwordPolicy: { passwordHistorySize: 0 } }),
      example({ signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] }, emailMfaConfiguration: {} }),
      example({ userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }),
      // A pool of before the tiers may hold threat protection on LITE.
      example({
        adopted: true,
        userPoolTier: "LITE",
        userPoolAddOns: { advancedSecurityMode: "AUDIT" },
      }),
      example({ adopted: true, userPoolAddOns: { advancedSecurityMode: "AUDIT" } }),
    ],
    bad: [
      {
        given: clientExample(
          {
            kind: "spa",
            explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_AUTH"],
            refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
          },
          {
            userPoolTier: "LITE",
            signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] },
            passwordPolicy: { passwordHistorySize: 5 },
            emailMfaConfiguration: {},
            domain: { prefix: "acme-login", managedLoginVersion: 2 },
            lambdaConfig: { preTokenGenerationConfig: { lambdaArn: "${var.arn}", lambdaVersion: "V2_0" } },
          },
        ),
        at: [
          "userPool.signInPolicy.allowedFirstAuthFactors[1]",
          "userPool.passwordPolicy.passwordHistorySize",
          "userPool.emailMfaConfiguration",
          "userPool.domain.managedLoginVersion",
          "userPool.lambdaConfig.preTokenGenerationConfig.lambdaVersion",
          "userPool.clients.app.explicitAuthFlows[1]",
          "userPool.clients.app.refreshTokenRotation.feature",
        ],
      },
      {
        given: example({
          userPoolAddOns: { advancedSecurityMode: "AUDIT" },
          logDelivery: { userAuthEvents: { s3BucketArn: "arn:aws:s3:::acme-sign-ins" } },
        }),
        at: ["userPool.userPoolAddOns.advancedSecurityMode", "userPool.logDelivery.userAuthEvents"],
      },
    ],
  }),
});
