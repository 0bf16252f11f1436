import type { RiskConfiguration } from "../../resources/risk-configuration/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import { isReference } from "../../synth/reference";

/** The risk configurations of the pool and its clients, each with its path. */
export function risksIn({
  clients = {},
  riskConfiguration,
}: CognitoUserPoolSettings): [path: string, RiskConfiguration][] {
  return [
    ["userPool.riskConfiguration", riskConfiguration] as const,
    ...Object.entries(clients).map(
      ([name, client]) => [`userPool.clients.${name}.riskConfiguration`, client.riskConfiguration] as const,
    ),
  ].flatMap(([path, risk]) => (risk === undefined ? [] : [[path, risk]]));
}

/** The IP ranges of a list, each with its path; none of a list that is a reference. */
export function rangesOf(
  [path, { riskExceptionConfiguration: stated }]: [path: string, RiskConfiguration],
  list: "blockedIpRangeList" | "skippedIpRangeList",
): [path: string, range: string][] {
  const ranges = stated?.[list] ?? [];
  return (isReference(ranges) ? [] : ranges).map((range, index) => [
    `${path}.riskExceptionConfiguration.${list}[${index}]`,
    range,
  ]);
}
