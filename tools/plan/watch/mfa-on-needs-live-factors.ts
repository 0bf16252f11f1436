import { guide } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { firstFactors } from "../pool";
import { listed } from "../words";
import type { Watch } from "./watch";

export const mfaOnNeedsLiveFactors: Watch = {
  id: "mfa-on-needs-live-factors",
  level: "block",
  title: "MFA is required only after passwordless first factors are removed, in a separate apply",
  why: "The provider sets MFA before it updates the pool, whose first factors are then still the old ones: Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled.",
  consequence: "The apply fails, every time.",
  link: guide("cognito-user-pool-settings-mfa"),
  find: (facts) =>
    facts.updates(POOL).flatMap(({ address, before, after }) => {
      if (after?.mfa_configuration !== "ON" || before?.mfa_configuration === "ON") return [];
      const live = firstFactors(before).filter((factor) => factor !== "PASSWORD");
      if (live.length === 0) return [];
      const names = listed(live.map(String));
      return {
        address,
        what: `would require MFA while ${names} is still a first factor`,
        fix: `remove ${names} from allowed_first_auth_factors first, and apply that`,
        steps: [
          'set allowed_first_auth_factors = ["PASSWORD"], and leave mfa_configuration as it was',
          'set mfa_configuration = "ON"',
        ],
      };
    }),
  examples: () => {
    const pool = (mfa_configuration: string, ...factors: string[]) => ({
      mfa_configuration,
      sign_in_policy: [{ allowed_first_auth_factors: factors }],
    });
    const change = (...factors: string[]) =>
      planJson([updated(POOL, pool("OPTIONAL", ...factors), pool("ON", "PASSWORD"))]);
    return {
      good: [{ plan: change("PASSWORD") }],
      bad: [
        { plan: change("PASSWORD", "EMAIL_OTP"), at: [`${POOL}.pool`] },
        { plan: change("PASSWORD", "WEB_AUTHN"), at: [`${POOL}.pool`] },
      ],
    };
  },
};
