import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

const PRODUCTION = /^(prod|live)/i;
const THROW_AWAY = /^(dev|test|sandbox|preview|review|pr|ci|demo|tmp|temp)/i;

export const requireProtection = rule({
  id: "require-protection",
  severity: "warning",
  title: "Require protection in production and where the state is shared",
  why: "Without protection, a single wrong plan can delete the pool. A deleted pool and its users cannot be restored.",
  link: guide("user-pool-settings-deletion-protection"),
  counterparts: ["Security Hub Cognito.6", "Prowler cognito_user_pool_deletion_protection_enabled"],
  check: ({ protection, name = "", backend }) => {
    const shared = backend !== undefined && backend.type !== "local" && !THROW_AWAY.test(name);
    if (protection !== "none" || !(shared || PRODUCTION.test(name))) return [];
    return [
      {
        path: "protection",
        value: protection,
        message: "lets a plan delete the pool and all its users",
        fix: 'set protection: "full", or waive this rule for a temporary environment',
      },
    ];
  },
  examples: () => ({
    good: [
      example({}, { protection: "none", name: "dev", backend: { type: "local" } }),
      example(
        {},
        { protection: "none", name: "pr-12", backend: { type: "cloud", organization: "acme", workspace: "w" } },
      ),
      example({}, { protection: "full", name: "prod" }),
    ],
    bad: [
      { given: example({}, { protection: "none", name: "prod" }), at: ["protection"] },
      {
        given: example(
          {},
          { protection: "none", name: "shop", backend: { type: "cloud", organization: "a", workspace: "w" } },
        ),
        at: ["protection"],
      },
    ],
  }),
});
