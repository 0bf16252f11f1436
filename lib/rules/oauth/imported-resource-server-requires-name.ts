import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const importedResourceServerRequiresName = rule({
  id: "imported-resource-server-requires-name",
  severity: "warning",
  title: "Require the name of imported resource servers",
  why: "The name defaults to the key, so that the import changes the name in AWS. AWS provider versions before 6.6 replace the resource server for that, and its scopes are missing in between.",
  link: "https://github.com/hashicorp/terraform-provider-aws/blob/main/CHANGELOG.md",
  check: ({ userPool: { resourceServers = {} } }) =>
    Object.entries(resourceServers)
      .filter(([, { importId, name }]) => importId !== undefined && name === undefined)
      .map(([key]) => ({
        path: `userPool.resourceServers.${key}.name`,
        message: `is not set, so the import changes the name in AWS to "${key}"`,
        fix: "set the name that the resource server has: aws cognito-idp describe-resource-server",
      })),
  examples: () => ({
    good: [
      example({
        resourceServers: {
          api: { name: "Acme API", importId: "us-east-1_Abc123|api", scopes: {} },
          orders: { scopes: {} },
        },
      }),
    ],
    bad: [
      {
        given: example({ resourceServers: { api: { importId: "us-east-1_Abc123|api", scopes: {} } } }),
        at: ["userPool.resourceServers.api.name"],
      },
    ],
  }),
});
