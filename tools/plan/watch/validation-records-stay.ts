import { deleted, kept, planJson } from "../example";
import { loss } from "../words";
import type { Watch } from "./watch";

const RECORD = "aws_route53_record";
const DOMAIN = "aws_cognito_user_pool_domain";

export const validationRecordsStay: Watch = {
  id: "validation-records-stay",
  level: "note",
  title: "The record that validates the certificate of a domain stays",
  why: "All certificates of a name in an account have the same validation record, and ACM renews them only while it exists.",
  consequence:
    "If the certificate that the domain uses needs the record, it is not renewed, and the domain stops working.",
  link: "https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html",
  find: (facts) => {
    const staying = facts.of(DOMAIN).filter(({ after }) => typeof after?.domain === "string");
    return facts
      .of(RECORD)
      .filter(({ action, before }) => action === "delete" && isValidation(before?.records))
      .flatMap((record) => {
        const domain = staying.find(({ after }) => String(record.before?.name).endsWith(`.${after?.domain}`));
        if (domain === undefined) return [];
        return {
          address: record.address,
          what: `${loss(record)}, while ${domain.address} stays`,
          fix: "if the certificate of the domain is validated with DNS in this account, keep the record: terraform state rm, or retire with destroy: false",
        };
      });
  },
  examples: () => {
    const records = ["_a.b.acm-validations.aws."];
    const record = (name: string) => deleted(RECORD, { name, records });
    const domain = kept(DOMAIN, { domain: "login.acme.com" });
    return {
      good: [
        { plan: planJson([record("_a.www.acme.com"), domain]) },
        { plan: planJson([record("_a.login.acme.com"), deleted(DOMAIN, { domain: "login.acme.com" })]) },
      ],
      bad: [{ plan: planJson([record("_a.login.acme.com"), domain]), at: [`${RECORD}.pool`] }],
    };
  },
};

function isValidation(records: unknown): boolean {
  return Array.isArray(records) && records.some((record) => /\.acm-validations\.aws\.?$/.test(String(record)));
}
