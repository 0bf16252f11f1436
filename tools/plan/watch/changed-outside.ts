import { providerDocs } from "../../../lib/checks/links";
import type { Change } from "../change";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { isCognito } from "../named";
import { inWords, listed } from "../words";
import type { Watch } from "./watch";

const MOST = 3;

/** What users change of themselves, which is personal. */
function isProfile({ type }: Change, path: string): boolean {
  return type === "aws_cognito_user" && path.startsWith("attributes");
}

export const changedOutside: Watch = {
  id: "changed-outside",
  level: "note",
  title: "AWS has what the state says",
  why: "Terraform compares with AWS before it plans. What differs from the state was changed in the console, by a script or by AWS; or an apply failed, and the state contains changes that were never made.",
  consequence: "The next apply undoes the change if the configuration differs from it.",
  link: providerDocs("cognito_user_pool"),
  find: (facts) =>
    facts.plan.drift
      .filter((change) => isCognito(change) && change.action === "update")
      .flatMap((change) => {
        const real = facts.real(change).filter(({ path }) => !isProfile(change, path));
        if (real.length === 0) return [];
        const told = real
          .slice(0, MOST)
          .map(({ path, before, after }) => `${path} (${inWords(before)} to ${inWords(after)})`);
        const more = real.length > MOST ? [`${real.length - MOST} more`] : [];
        return {
          address: change.address,
          what: `differs in AWS from the state: ${listed([...told, ...more])}`,
          fix: "if no apply has failed, find out who changed it; add it to the configuration if it should stay",
        };
      }),
  examples: () => {
    const drift = (changed: object) => planJson([], { resource_drift: [updated(POOL, {}, { ...changed })] });
    const ofUser = (changed: object) =>
      planJson([], { resource_drift: [updated("aws_cognito_user", { enabled: true }, { ...changed })] });
    return {
      good: [
        { plan: drift({ estimated_number_of_users: 3 }) },
        { plan: ofUser({ attributes: { name: "Ada" }, status: "CONFIRMED" }) },
      ],
      bad: [
        { plan: drift({ mfa_configuration: "OFF" }), at: [`${POOL}.pool`] },
        { plan: ofUser({ enabled: false }), at: ["aws_cognito_user.pool"] },
      ],
    };
  },
};
