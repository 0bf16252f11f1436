import { guide } from "../../../lib/checks/links";
import { awaitsCertificate, certificateSteps } from "../awaited-certificate";
import { created, deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";
import { domainSteps } from "../steps";

const DOMAIN = "aws_cognito_user_pool_domain";

export const keepDomains = keep({
  id: "keep-domains",
  type: DOMAIN,
  identity: "domain",
  title: "Domains are neither deleted nor replaced",
  why: "AWS deletes a domain before it creates another one, and a pool has one of each kind. Anyone can take a free prefix; a custom domain takes up to an hour to create.",
  consequence:
    "The login pages and the token endpoint at this address are gone; passkeys that were registered for it no longer work.",
  link: guide("cognito-user-pools-assign-domain"),
  fix: (change) =>
    awaitsCertificate(change)
      ? "create the certificate first: as soon as its ARN is known, the domain is updated in place"
      : "keep the domain; a pool can have a custom domain beside its prefix domain, so add that first and move the apps",
  steps: (change, facts) => (awaitsCertificate(change) ? certificateSteps(facts) : domainSteps(change, facts)),
  examples: () => ({
    good: [
      { plan: planJson([updated(DOMAIN, { domain: "a", managed_login_version: 1 }, { managed_login_version: 2 })]) },
    ],
    bad: [
      { plan: planJson([deleted(DOMAIN, { domain: "a" })]), at: [`${DOMAIN}.pool`] },
      {
        plan: planJson([replaced(DOMAIN, { certificate_arn: "arn:a", domain: "a" }, { certificate_arn: null })]),
        at: [`${DOMAIN}.pool`],
      },
      {
        plan: planJson([
          created("aws_acm_certificate", { domain_name: "a.acme.com" }),
          replaced(
            DOMAIN,
            { certificate_arn: "arn:a", domain: "a.acme.com" },
            { certificate_arn: undefined },
            { unknown: { certificate_arn: true } },
          ),
        ]),
        at: [`${DOMAIN}.pool`],
      },
    ],
  }),
});
