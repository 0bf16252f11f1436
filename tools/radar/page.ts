import { markdownTable } from "../markdown-table";
import { ELSEWHERE } from "./elsewhere";
import { byPart, type Row } from "./table";

const VERDICT: Readonly<Record<Row["verdict"], string>> = {
  managed: "managed",
  answered: "left as it is: set by AWS",
  left: "left as it is",
  wiped: "**wiped by the next update**",
  blocks: "**makes every update fail**",
  unknown: "**unknown**",
};

/** `docs/radar.md`: what an import cannot bring under Terraform's management. */
export function radarPage(rows: readonly Row[], model: string): string {
  const count = (...verdicts: Row["verdict"][]) => rows.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const risky = byPart(rows).filter(({ verdict }) => !["managed", "answered"].includes(verdict));
  const body = risky.map(({ operation, part, verdict, note, certainty }) => [
    `\`${operation}\``,
    `\`${part}\``,
    VERDICT[verdict],
    note,
    certainty,
  ]);
  const elsewhere = ELSEWHERE.map(({ name, seenBy, note }) => [name, seenBy, note]);
  return `# What Terraform does not manage

Written by \`npm run generate\` from AWS's model of the Cognito API (botocore ${model}) and the bindings. \`npm run radar\` prints it.

An import reads ${rows.length} fields. Terraform's AWS provider manages ${count("managed")} of them, and ${count("answered")} are set by AWS. The others matter if an
existing pool has them set, since the provider does not know them:

${markdownTable([["Call", "Field", "What happens", "Why", "How sure"], ...body])}
Also part of a pool, but in none of these calls, or not in this model yet:

${markdownTable([["What", "Seen by", "What happens"], ...elsewhere])}`;
}
