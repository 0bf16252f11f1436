import { providerDocs } from "../../../lib/checks/links";
import { deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";

const POOL = "aws_cognito_identity_pool";

export const keepIdentityPools = keep({
  id: "keep-identity-pools",
  type: POOL,
  title: "Identity pools are neither deleted nor replaced",
  why: "AWS cannot restore a deleted identity pool. developer_provider_name cannot be changed in place.",
  consequence: "Every user gets another identity id, and data stored under the old one is no longer accessible.",
  link: providerDocs("cognito_identity_pool"),
  fix: () => "undo the change, or add a second identity pool beside it",
  examples: () => ({
    good: [{ plan: planJson([updated(POOL, { identity_pool_name: "a" }, { identity_pool_name: "b" })]) }],
    bad: [
      { plan: planJson([deleted(POOL)]), at: [`${POOL}.pool`] },
      {
        plan: planJson([replaced(POOL, { developer_provider_name: "a" }, { developer_provider_name: "b" })]),
        at: [`${POOL}.pool`],
      },
    ],
  }),
});
