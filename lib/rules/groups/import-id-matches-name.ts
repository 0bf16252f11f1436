import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const importIdMatchesName = rule({
  id: "import-id-matches-name",
  severity: "error",
  title: "Import IDs must have the name of their resource",
  why: "Terraform cannot rename a group, resource server, identity provider or domain: it deletes the imported one and creates another.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: ({ imports }) =>
    imports
      .filter(({ name, settingsName }) => name !== undefined && isLiteral(settingsName) && name !== settingsName)
      .map(({ path, importId, name, settingsName }) => ({
        path,
        value: importId,
        message: `imports "${name}", but the settings name it "${settingsName}": Terraform would replace it`,
        fix: `use the import ID of "${settingsName}", or set its name to "${name}"`,
      })),
  examples: () => ({
    good: [
      example({
        groups: {
          testers: { importId: "us-east-1_Abc123/testers" },
          a: { name: "a/b", importId: "us-east-1_Abc123/a/b" },
        },
        domain: { prefix: "acme-login", importId: "acme-login@us-east-1" },
        identityProviders: {
          google: {
            type: "Google",
            clientId: "acme.apps.googleusercontent.com",
            clientSecret: { fromSecretsManager: "google" },
            authorizeScopes: ["openid"],
            importId: "us-east-1_Abc123:Google",
          },
        },
      }),
    ],
    bad: [
      {
        given: example({
          groups: { testers: { importId: "us-east-1_Abc123/admins" } },
          resourceServers: { api: { importId: "us-east-1_Abc123|https://acme.com/api", scopes: {} } },
          identityProviders: {
            acme: { type: "SAML", metadataUrl: "https://acme.com/saml", importId: "us-east-1_Abc123:Acme" },
          },
          domain: { prefix: "acme-login", importId: "acme" },
        }),
        at: [
          "userPool.groups.testers.importId",
          "userPool.resourceServers.api.importId",
          "userPool.identityProviders.acme.importId",
          "userPool.domain.importId",
        ],
      },
    ],
  }),
});
