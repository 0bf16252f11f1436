import { example } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const cannotBeTakenBack = rule({
  id: "cannot-be-taken-back",
  severity: "note",
  title: "What can be changed, but not left out again, is known",
  why: "Terraform ignores the removal of a default redirect URI and of a group's role, and fails at that of the rotation block.",
  link: providerIssue(43531),
  check: ({ userPool, clients }) => [
    ...judgeClients(clients, ({ effective, at }) =>
      effective.defaultRedirectUri === undefined
        ? []
        : [
            {
              path: at("defaultRedirectUri"),
              message: "can be changed, but not left out again: it stays live, and has to stay among callbackUrls",
              fix: "nothing; to be rid of it, make another client",
            },
          ],
    ),
    ...judgeClients(clients, ({ effective, at }) =>
      effective.refreshTokenRotation === undefined
        ? []
        : [
            {
              path: at("refreshTokenRotation"),
              message: "can be turned off, but not left out again: the apply would fail",
              fix: 'nothing; to turn it off, set feature: "DISABLED"',
            },
          ],
    ),
    ...Object.entries(userPool.groups ?? {})
      .filter(([, { roleArn }]) => roleArn !== undefined)
      .map(([key]) => ({
        path: `userPool.groups.${key}.roleArn`,
        message: "can be replaced, but not left out again: it stays live",
        fix: "nothing; to be rid of it, name a role that may do nothing",
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
