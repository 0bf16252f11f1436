import { clientExample, example } from "../../checks/example";
import { providerDocs } from "../../checks/links";
import { rule } from "../../checks/rule";

const PARTS = [
  "accountTakeoverRiskConfiguration",
  "compromisedCredentialsRiskConfiguration",
  "riskExceptionConfiguration",
] as const;
const LISTS = ["blockedIpRangeList", "skippedIpRangeList"] as const;

export const riskConfigurationIsNotEmpty = rule({
  id: "risk-configuration-is-not-empty",
  severity: "error",
  title: "A risk configuration must have at least one part",
  why: "Terraform answers `one of … must be specified`. Left out, it would look set and do nothing.",
  link: providerDocs("cognito_risk_configuration"),
  check: ({ risks }) =>
    risks.flatMap(([path, risk]) => {
      const { riskExceptionConfiguration: exception } = risk;
      if (PARTS.every((part) => risk[part] === undefined)) {
        return [{ path, message: "is empty", fix: `add ${PARTS.join(", ")}, or remove it` }];
      }
      if (exception === undefined || LISTS.some((list) => exception[list] !== undefined)) return [];
      return [
        {
          path: `${path}.riskExceptionConfiguration`,
          message: "is empty",
          fix: `add ${LISTS.join(" or ")}, or remove it`,
        },
      ];
    }),
  examples: () => ({
    good: [example({ riskConfiguration: { riskExceptionConfiguration: { blockedIpRangeList: ["203.0.113.0/24"] } } })],
    bad: [
      {
        given: example({ riskConfiguration: {} as never }),
        at: ["userPool.riskConfiguration"],
      },
      {
        given: clientExample({ kind: "spa", riskConfiguration: { riskExceptionConfiguration: {} as never } }),
        at: ["userPool.clients.app.riskConfiguration.riskExceptionConfiguration"],
      },
    ],
  }),
});
