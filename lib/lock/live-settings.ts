import { effectiveClients } from "../resources/clients/effective";
import { toTerraform as assetsToTerraform } from "../resources/managed-login-branding/asset";
import { brandings } from "../resources/managed-login-branding/settings";
import type { CognitoUserPoolSettings } from "../settings";
import { toTerraform as mfaToTerraform } from "../user-pool/mfa";
import { toTerraform as signInToTerraform } from "../user-pool/sign-in";
import { toTerraform as tierToTerraform } from "../user-pool/tier";
import { type Fact, known } from "./fact";
import { hashOf } from "./images";

/** What is live and cannot be removed again, and what has to be changed before or after something else. */
export function liveSettings(userPool: CognitoUserPoolSettings): Fact[] {
  const { lambdaConfig, emailConfiguration, groups = {}, identityProviders = {}, domain } = userPool;
  return [
    ["userPool.adopted", isTrue(userPool.adopted)],
    ["userPool.smsConfiguration", isTrue(userPool.smsConfiguration)],
    ["userPool.emailMfaConfiguration", isTrue(userPool.emailMfaConfiguration)],
    [
      "userPool.lambdaConfig.preTokenGenerationConfig",
      isTrue(lambdaConfig?.preTokenGeneration ?? lambdaConfig?.preTokenGenerationConfig),
    ],
    [
      "userPool.userPoolAddOns.advancedSecurityAdditionalFlows",
      isTrue(userPool.userPoolAddOns?.advancedSecurityAdditionalFlows?.customAuthMode),
    ],
    ["userPool.userPoolTier", known(tierToTerraform(userPool).userPoolTier)],
    ["userPool.mfaConfiguration", known(mfaToTerraform(userPool).mfaConfiguration)],
    [
      "userPool.signInPolicy.allowedFirstAuthFactors",
      known(signInToTerraform(userPool).signInPolicy?.allowedFirstAuthFactors),
    ],
    ["userPool.emailConfiguration.emailSendingAccount", known(emailConfiguration?.emailSendingAccount)],
    ...clients(userPool),
    ...images(userPool),
    ...Object.entries(groups).flatMap(([key, { adopted, roleArn }]): Fact[] => [
      [`userPool.groups.${key}.adopted`, isTrue(adopted)],
      [`userPool.groups.${key}.roleArn`, isTrue(roleArn)],
    ]),
    ...Object.entries(identityProviders).map(
      ([key, { adopted }]): Fact => [`userPool.identityProviders.${key}.adopted`, isTrue(adopted)],
    ),
    ["userPool.domain.adopted", isTrue(domain?.adopted)],
    ["userPool.domain.certificateArn", known(domain?.certificateArn)],
  ];
}

function clients(userPool: CognitoUserPoolSettings): Fact[] {
  return [...effectiveClients(userPool)].flatMap(([name, client]): Fact[] => [
    [`userPool.clients.${name}.adopted`, isTrue(client.adopted)],
    [`userPool.clients.${name}.defaultRedirectUri`, isTrue(client.defaultRedirectUri)],
    [`userPool.clients.${name}.refreshTokenRotation`, isTrue(client.refreshTokenRotation)],
  ]);
}

/** The images of each style: the provider replaces it with them. */
function images(userPool: CognitoUserPoolSettings): Fact[] {
  return [...brandings(userPool, effectiveClients(userPool))].map(([name, { assets }]) => [
    `userPool.clients.${name}.branding.assets`,
    hashOf(assetsToTerraform(assets)),
  ]);
}

/** That something is set, whatever it is. */
function isTrue(value: unknown): true | undefined {
  return value !== undefined && value !== false ? true : undefined;
}
