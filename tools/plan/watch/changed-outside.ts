import { providerDocs } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { isCognito } from "../named";
import { inWords, listed } from "../words";
import type { Watch } from "./watch";

const MOST = 3;

export const changedOutside: Watch = {
  id: "changed-outside",
  level: "note",
  title: "AWS has what the state says",
  why: "Terraform compares with AWS before it plans. What differs from the state was changed in the console, by a script or by AWS itself; or an apply failed, after which the state holds what was never done.",
  consequence: "The next apply undoes the change where the configuration says otherwise.",
  link: providerDocs("cognito_user_pool"),
  find: (facts) =>
    facts.plan.drift
      .filter((change) => isCognito(change) && change.action === "update")
      .flatMap((change) => {
        const real = facts.real(change);
        if (real.length === 0) return [];
        const told = real
          .slice(0, MOST)
          .map(({ path, before, after }) => `${path} (${inWords(before)} to ${inWords(after)})`);
        const more = real.length > MOST ? [`${real.length - MOST} more`] : [];
        return {
          address: change.address,
          what: `differs in AWS from the state: ${listed([...told, ...more])}`,
          fix: "if no apply has failed, find out who changed it; put it into the configuration if it should stay",
        };
      }),
  examples: () => {
    const drift = (changed: object) => planJson([], { resource_drift: [updated(POOL, {}, { ...changed })] });
    return {
      good: [{ plan: drift({ estimated_number_of_users: 3 }) }],
      bad: [{ plan: drift({ mfa_configuration: "OFF" }), at: [`${POOL}.pool`] }],
    };
  },
};
