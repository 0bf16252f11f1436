import { api } from "../../../lib/checks/links";
import { created, deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";
import { providerSteps } from "../steps";

const PROVIDER = "aws_cognito_identity_provider";

export const keepIdentityProviders = keep({
  id: "keep-identity-providers",
  type: PROVIDER,
  identity: "provider_name",
  title: "Identity providers are neither deleted nor replaced",
  why: "A federated user is bound to the provider by its name. provider_name and provider_type cannot be changed in place.",
  consequence:
    "Nobody can sign in through this provider, and under another name its users get new accounts in addition to their old ones.",
  link: api("DeleteIdentityProvider"),
  fix: () => "keep provider_name and provider_type; add another provider beside it if you need one",
  steps: providerSteps,
  examples: () => ({
    good: [
      { plan: planJson([created(PROVIDER, { provider_name: "Okta" })]) },
      { plan: planJson([updated(PROVIDER, { idp_identifiers: ["a"] }, { idp_identifiers: ["b"] })]) },
    ],
    bad: [
      {
        plan: planJson([replaced(PROVIDER, { provider_name: "Okta" }, { provider_name: "okta" })]),
        at: [`${PROVIDER}.pool`],
      },
      {
        plan: planJson([deleted(PROVIDER, {}, { address: `module.a.${PROVIDER}.b` })]),
        at: [`module.a.${PROVIDER}.b`],
      },
    ],
  }),
});
