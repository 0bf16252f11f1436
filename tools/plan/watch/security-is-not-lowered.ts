import { guide } from "../../../lib/checks/links";
import type { Difference } from "../difference";
import { deleted, planJson, updated } from "../example";
import { POOL } from "../facts";
import { own } from "../json";
import { inWords, listed } from "../words";
import type { Watch } from "./watch";

const CLIENT = "aws_cognito_user_pool_client";
const RISK = "aws_cognito_risk_configuration";

const OF_CLIENTS = {
  prevent_user_existence_errors: ["LEGACY", "ENABLED"],
  enable_token_revocation: [false, true],
};

/** From weak to strong, by type and attribute. */
const ORDERS: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  [POOL]: {
    mfa_configuration: ["OFF", "OPTIONAL", "ON"],
    "user_pool_add_ons.advanced_security_mode": ["OFF", "AUDIT", "ENFORCED"],
    "password_policy.require_lowercase": [false, true],
    "password_policy.require_numbers": [false, true],
    "password_policy.require_symbols": [false, true],
    "password_policy.require_uppercase": [false, true],
  },
  [CLIENT]: OF_CLIENTS,
  aws_cognito_managed_user_pool_client: OF_CLIENTS,
};

export const securityIsNotLowered: Watch = {
  id: "security-is-not-lowered",
  level: "note",
  title: "MFA, passwords, threat protection and error hiding do not get weaker",
  why: "In a plan, a weaker setting looks like any other update.",
  consequence: "Accounts are easier to take over than before.",
  link: guide("managing-security"),
  find: (facts) => [
    ...Object.entries(ORDERS).flatMap(([type, orders]) =>
      facts.updates(type).flatMap((change) => {
        const weaker = facts.real(change).filter((difference) => isWeaker(difference, orders));
        if (weaker.length === 0) return [];
        const told = weaker.map(({ path, before, after }) => `${path} (${inWords(before)} to ${inWords(after)})`);
        return { address: change.address, what: `would have a weaker ${listed(told)}`, fix: FIX };
      }),
    ),
    ...facts
      .of(RISK)
      .filter(({ action }) => action === "delete")
      .map(({ address }) => ({ address, what: "would be deleted: nothing acts on risks any longer", fix: FIX })),
  ],
  examples: () => {
    const policy = (minimum_length: number) => ({ password_policy: [{ minimum_length, require_symbols: true }] });
    return {
      good: [
        { plan: planJson([updated(POOL, { mfa_configuration: "OFF", ...policy(8) }, { mfa_configuration: "ON" })]) },
      ],
      bad: [
        {
          plan: planJson([updated(POOL, { mfa_configuration: "ON" }, { mfa_configuration: "OFF" })]),
          at: [`${POOL}.pool`],
        },
        { plan: planJson([updated(POOL, policy(12), policy(8))]), at: [`${POOL}.pool`] },
        { plan: planJson([deleted(RISK)]), at: [`${RISK}.pool`] },
      ],
    };
  },
};

const FIX = "make sure that this is intended";

function isWeaker({ path, before, after }: Difference, orders: Readonly<Record<string, readonly unknown[]>>): boolean {
  if (before.kind !== "value" || after.kind !== "value") return false;
  const plain = path.replaceAll("[0]", "");
  if (plain === "password_policy.minimum_length") return Number(after.value) < Number(before.value);
  const order = own(orders, plain) ?? [];
  return order.includes(after.value) && order.indexOf(after.value) < order.indexOf(before.value);
}
