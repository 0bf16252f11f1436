import { api } from "../../../lib/checks/links";
import type { JsonObject } from "../../json-object";
import { planJson, updated } from "../example";
import { POOL } from "../facts";
import { isUnknown } from "../marks";
import { block } from "../pool";
import type { Danger, Watch } from "./watch";

export const mfaAndFactorsAgree: Watch = {
  id: "mfa-and-factors-agree",
  level: "block",
  title: "MFA has a factor if it is on, and none if it is off",
  why: "AWS takes MFA and its factors in one call. The provider keeps sending email_mfa_configuration after the block is removed, so MFA by email cannot be turned off with Terraform.",
  consequence: "The apply fails, and the pool keeps its MFA as it is.",
  link: api("SetUserPoolMfaConfig"),
  find: (facts) =>
    facts.updates(POOL).flatMap((change) => {
      const { address, before = {}, after = {} } = change;
      if (isUnknown(change, "mfa_configuration")) return [];
      if (!facts.real(change).some(({ path }) => /^(mfa_|sms_c|software_token_mfa_|email_mfa_)/.test(path))) return [];
      if (after.mfa_configuration !== "ON" && after.mfa_configuration !== "OPTIONAL")
        return turnedOff(address, before, after);
      const token = block(after, "software_token_mfa_configuration")?.enabled === true;
      if (token || block(after, "sms_configuration") || block(after, "email_mfa_configuration")) return [];
      return {
        address,
        what: `would have MFA ${after.mfa_configuration} without a factor`,
        fix: "add software_token_mfa_configuration, sms_configuration or email_mfa_configuration",
      };
    }),
  examples: () => {
    const off = { mfa_configuration: "OFF", software_token_mfa_configuration: [], email_mfa_configuration: [] };
    const token = { mfa_configuration: "ON", software_token_mfa_configuration: [{ enabled: true }] };
    const email = { email_mfa_configuration: [{ message: null }] };
    const at = [`${POOL}.pool`];
    return {
      good: [{ plan: planJson([updated(POOL, off, token)]) }, { plan: planJson([updated(POOL, token, off)]) }],
      bad: [
        { plan: planJson([updated(POOL, off, { mfa_configuration: "ON" })]), at },
        { plan: planJson([updated(POOL, token, { mfa_configuration: "OFF" })]), at },
        { plan: planJson([updated(POOL, { ...token, ...email }, { ...off, ...email })]), at },
      ],
    };
  },
};

function turnedOff(address: string, before: JsonObject, after: JsonObject): Danger[] {
  if (block(after, "email_mfa_configuration")) {
    return [
      {
        address,
        what: "would be turned off with MFA by email still in it",
        fix: "turn MFA off in AWS first, and let Terraform read it",
        steps: [
          "aws cognito-idp set-user-pool-mfa-config --user-pool-id … --mfa-configuration OFF",
          "terraform apply -refresh-only",
          'set mfa_configuration = "OFF", without email_mfa_configuration',
        ],
      },
    ];
  }
  if (!block(after, "software_token_mfa_configuration") || before.mfa_configuration === undefined) return [];
  return [
    {
      address,
      what: "would have MFA OFF with software_token_mfa_configuration",
      fix: "remove software_token_mfa_configuration too",
    },
  ];
}
