import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const importIdsAreValid = rule({
  id: "import-ids-are-valid",
  severity: "error",
  title: "Import IDs must have the format of their resource",
  why: "Terraform answers `unexpected format for ID` during the plan. Each kind of resource has its own separator.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ imports }) =>
    imports
      .filter(({ isValid }) => !isValid)
      .map(({ path, importId, format }) => ({
        path,
        value: importId,
        message: `does not have the format ${format}`,
        fix: "write the IDs as AWS shows them",
      })),
  examples: () => ({
    good: [
      example({
        clients: { web: { kind: "web", importId: "us-east-1_Abc123/1a2b3c", adopted: true } },
        resourceServers: {
          api: { identifier: "https://acme.com/api", importId: "us-east-1_Abc123|https://acme.com/api", scopes: {} },
        },
        groups: { testers: { importId: "us-east-1_Abc123/testers" } },
        identityProviders: {
          acme: { type: "SAML", metadataUrl: "https://acme.com/saml", importId: "us-east-1_Abc123:acme" },
        },
        domain: { prefix: "acme-login", importId: "acme-login@us-east-1" },
        logDelivery: {
          importId: "us-east-1_Abc123",
          userNotification: { cloudWatchLogGroupArn: "${aws_cloudwatch_log_group.a.arn}" },
        },
        uiCustomization: { importId: "us-east-1_Abc123,ALL", css: ".logo-customizable {}" },
      }),
    ],
    bad: [
      {
        given: example({
          clients: {
            web: { kind: "web", importId: "1a2b3c", adopted: true },
            spa: { kind: "spa", adopted: "us-east-1_Abc123/1a2b3c" },
          },
          resourceServers: { api: { importId: "us-east-1_Abc123/api", scopes: {} } },
          groups: { testers: { importId: "us-east-1_Abc123|testers" } },
          uiCustomization: { importId: "us-east-1_Abc123", css: ".logo-customizable {}" },
          riskConfiguration: {
            importId: "us-east-1_Abc123,1a2b",
            riskExceptionConfiguration: { skippedIpRangeList: ["203.0.113.0/24"] },
          },
        }),
        at: [
          "userPool.clients.web.importId",
          "userPool.clients.spa.adopted",
          "userPool.resourceServers.api.importId",
          "userPool.groups.testers.importId",
          "userPool.uiCustomization.importId",
          "userPool.riskConfiguration.importId",
        ],
      },
    ],
  }),
});
