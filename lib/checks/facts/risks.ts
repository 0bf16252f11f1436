import type { RiskConfiguration } from "../../resources/risk-configuration/settings";
import type { CognitoUserPoolSettings } from "../../settings";

/** Every risk configuration that is stated, with its place. */
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

/** Every range of addresses that is judged by itself, with its place. */
export function rangesOf(
  [path, { riskExceptionConfiguration: stated }]: [path: string, RiskConfiguration],
  list: "blockedIpRangeList" | "skippedIpRangeList",
): [path: string, range: string][] {
  return (stated?.[list] ?? []).map((range, index) => [`${path}.riskExceptionConfiguration.${list}[${index}]`, range]);
}
