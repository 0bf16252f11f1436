import type { Described } from "../../lib/checks/rule";

/** A rule's reason, where else it is advised, and its examples. */
export function explain(rule: Described): string {
  return [
    `${rule.id} (${rule.severity}${rule.liveFact ? ", in what is adopted a warning" : ""})`,
    rule.title,
    "",
    rule.why,
    rule.link,
    ...(rule.counterparts ? [`Elsewhere: ${rule.counterparts.join(", ")}`] : []),
    ...examples(rule),
    "",
  ].join("\n");
}

function examples({ examples }: Described): string[] {
  if (examples === undefined) return [];
  const { good, bad } = examples();
  return [
    "",
    "Good:",
    ...good.map((example) => JSON.stringify(example)),
    "",
    "Bad:",
    ...bad.flatMap(({ given, at }) => [JSON.stringify(given), `  found at ${at.join(", ")}`]),
  ];
}
