import type { Description } from "./description";
import type { PartName, PartReader } from "./part";
import type { Remark } from "./result";

/** Every member of a description that parts read. A new one is a compile error here. */
const PART_NAMES = Object.keys({
  clients: true,
  domains: true,
  identityProviders: true,
  resourceServers: true,
  groups: true,
  riskConfigurations: true,
  uiCustomizations: true,
  logDelivery: true,
  brandings: true,
  webAclArn: true,
} satisfies Record<PartName, true>) as PartName[];

/** A remark for each member of the description that no part reads. */
export function unreadParts(description: Description, parts: readonly PartReader[]): Remark[] {
  const read = new Set(parts.flatMap(({ reads }) => reads));
  return PART_NAMES.filter((name) => !read.has(name) && isThere(description[name])).map((name) => ({
    kind: "unknown",
    source: name,
    message: "This version does not import them. They stay as they are.",
  }));
}

function isThere(member: unknown): boolean {
  return Array.isArray(member) ? member.length > 0 : member !== undefined;
}

/** Remarks on what the AWS provider has no resource for, and on what AWS did not let us read. */
export function leftOut({ elsewhere, notRead }: Description): Remark[] {
  const stays = "Terraform does not manage them, and they stay as they are.";
  const remarks: Remark[] = [];
  const add = (source: string, message: string) => remarks.push({ kind: "left-out", source, message });
  if (elsewhere.terms.length > 0) add("ListTerms", `Terms ${elsewhere.terms.join(", ")}: ${stays}`);
  if (elsewhere.replicas.length > 0) {
    const own = "Triggers, SES, SMS, WAF and logs are set for each replica.";
    add("ListUserPoolReplicas", `Replicas in ${elsewhere.replicas.join(", ")}: ${stays} ${own}`);
  }
  for (const [client, secrets] of Object.entries(elsewhere.secondSecrets)) {
    const first = "Do not delete the first one while a stack reads it: AWS is reported to return none then.";
    add("ListUserPoolClientSecrets", `Client ${client} has ${secrets} secrets: ${stays} ${first}`);
  }
  for (const { action, what, code } of notRead) {
    add(action, `AWS refused this call (${code}), so ${what} is not in the settings and stays as it is.`);
  }
  return remarks;
}
