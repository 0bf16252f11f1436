import { example } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const settingsCannotBeRemoved = rule({
  id: "settings-cannot-be-removed",
  severity: "note",
  untilLocked: true,
  title: "Default redirect URIs, rotation and group roles can be changed but not removed",
  why: "Terraform ignores the removal of a default redirect URI and of a group role, and fails to remove the rotation block.",
  link: providerIssue(43531),
  check: ({ userPool, clients }) => [
    ...judgeClients(clients, ({ effective, at }) =>
      effective.defaultRedirectUri === undefined
        ? []
        : [
            {
              path: at("defaultRedirectUri"),
              message:
                "can be changed but not removed: removing it leaves it active in AWS, and it must stay in callbackUrls",
              fix: "nothing to do; to remove it, create another client",
            },
          ],
    ),
    ...judgeClients(clients, ({ effective, at }) =>
      effective.refreshTokenRotation === undefined
        ? []
        : [
            {
              path: at("refreshTokenRotation"),
              message: "can be disabled but not removed: the apply would fail",
              fix: 'nothing to do; to disable rotation, set feature: "DISABLED"',
            },
          ],
    ),
    ...Object.entries(userPool.groups ?? {})
      .filter(([, { roleArn }]) => roleArn !== undefined)
      .map(([key]) => ({
        path: `userPool.groups.${key}.roleArn`,
        message: "can be replaced but not removed: removing it leaves it active in AWS",
        fix: "nothing to do; to remove it, use a role without permissions",
      })),
  ],
  examples: () => ({
    good: [example({ clients: { web: { kind: "web" } }, groups: { testers: {} } })],
    bad: [
      {
        given: example({
          clients: {
            web: {
              kind: "web",
              callbackUrls: ["https://acme.com"],
              defaultRedirectUri: "https://acme.com",
              refreshTokenRotation: { feature: "DISABLED" },
            },
          },
          groups: { testers: { roleArn: "arn:aws:iam::123456789012:role/a" } },
        }),
        at: [
          "userPool.clients.web.defaultRedirectUri",
          "userPool.clients.web.refreshTokenRotation",
          "userPool.groups.testers.roleArn",
        ],
      },
    ],
  }),
});
