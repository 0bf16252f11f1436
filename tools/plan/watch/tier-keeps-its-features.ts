import { TIERS } from "../../../lib/aws-facts/tiers";
import { guide } from "../../../lib/checks/links";
import { kept, planJson, updated } from "../example";
import { POOL } from "../facts";
import { featuresOf } from "../features";
import { listed } from "../words";
import type { Watch } from "./watch";

export const tierKeepsItsFeatures: Watch = {
  id: "tier-keeps-its-features",
  level: "block",
  title: "A tier is lowered after its features are off, in another apply",
  why: "AWS refuses a tier that does not have what the pool uses: The following features need to be disabled for the LITE pricing tier configured. Clients, domain and logs are updated after the pool, so what they turn off in the same apply is still on.",
  consequence: "The apply fails, and the bill stays as it is.",
  link: guide("cognito-sign-in-feature-plans"),
  find: (facts) =>
    facts.updates(POOL).flatMap((pool) => {
      const [was, will] = [pool.before?.user_pool_tier, pool.after?.user_pool_tier].map(String);
      if (TIERS.indexOf(will as string) === -1 || TIERS.indexOf(will as string) >= TIERS.indexOf(was as string))
        return [];
      const features = featuresOf(pool, facts).filter(
        ({ tier }) => TIERS.indexOf(tier) > TIERS.indexOf(will as string),
      );
      if (features.length === 0) return [];
      const names = listed(
        features.map(({ name, address }) => (address === pool.address ? name : `${name} (${address})`)),
      );
      return {
        address: pool.address,
        what: `would go from ${was} to ${will} while these are on: ${names}`,
        fix: "turn them off first, and apply that; or keep the tier",
        steps: [`turn off, with the tier as it was: ${names}`, `set user_pool_tier = "${will}"`],
      };
    }),
  examples: () => {
    const lowered = (before: object, after: object = {}) =>
      updated(POOL, { id: "p", user_pool_tier: "ESSENTIALS", ...before }, { user_pool_tier: "LITE", ...after });
    const passkeys = { sign_in_policy: [{ allowed_first_auth_factors: ["PASSWORD", "WEB_AUTHN"] }] };
    const domain = (version: number) => ({ user_pool_id: "p", managed_login_version: version });
    const DOMAIN = "aws_cognito_user_pool_domain";
    const at = [`${POOL}.pool`];
    return {
      good: [
        { plan: planJson([lowered({}), kept(DOMAIN, domain(1))]) },
        { plan: planJson([lowered(passkeys, { sign_in_policy: [{ allowed_first_auth_factors: ["PASSWORD"] }] })]) },
      ],
      bad: [
        { plan: planJson([lowered(passkeys)]), at },
        { plan: planJson([lowered({}), updated(DOMAIN, domain(2), domain(1))]), at },
      ],
    };
  },
};
