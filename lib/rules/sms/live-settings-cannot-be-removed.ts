import { orAccept } from "../../checks/facts/accept";
import { LASTING_SETTINGS } from "../../checks/facts/lasting-settings";
import { providerIssue } from "../../checks/links";
import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";
import type { CognitoUserPoolSettings } from "../../settings";

/** What else cannot be removed, by the end of its path. */
const OF_ENTRIES: readonly (readonly [end: string, stays: string, fix: string])[] = [
  [
    ".defaultRedirectUri",
    "stays the default in AWS, and must stay in callbackUrls",
    "put it back; to be without one, create another client",
  ],
  [
    ".refreshTokenRotation",
    "cannot be removed: the apply would fail",
    'put it back; to turn it off, set feature: "DISABLED"',
  ],
  [".roleArn", "stays the role of the group in AWS", "put it back; to take it away, use a role without permissions"],
];

export const liveSettingsCannotBeRemoved = rule({
  id: "live-settings-cannot-be-removed",
  severity: "error",
  title: "Live settings that cannot be removed must stay in the settings",
  why: "Terraform ignores the removal and plans no change. A removed trigger still runs, and breaks every sign-in when its function is deleted; SMS is still sent, and needs its role.",
  link: providerIssue(45529),
  check: ({ name, comparison, userPool }) =>
    (comparison?.live ?? [])
      .filter(({ value, accepted }) => value === undefined && accepted === undefined)
      .flatMap(({ path }) => {
        const told = stays(path, userPool);
        if (told === undefined) return [];
        const fix = `${told.fix}; ${orAccept(name, path)}`;
        return [{ path, message: `is live and cannot be removed: ${told.message}`, fix }];
      }),
  examples: () => ({
    good: [
      edited({ lambdaConfig: { preTokenGeneration: "arn:aws:lambda:us-east-1:111111111111:function:f" } }, {}),
      edited({ emailMfaConfiguration: {} }, { emailMfaConfiguration: { subject: "Code" } }),
    ],
    bad: [
      {
        given: edited(
          {
            smsConfiguration: { role: "create" },
            lambdaConfig: {
              preSignUp: "arn:aws:lambda:us-east-1:111111111111:function:f",
              preTokenGeneration: "arn:aws:lambda:us-east-1:111111111111:function:f",
            },
          },
          { lambdaConfig: { preSignUp: "arn:aws:lambda:us-east-1:111111111111:function:f" } },
        ),
        at: ["userPool.smsConfiguration", "userPool.lambdaConfig.preTokenGenerationConfig"],
      },
      {
        given: edited(
          {
            clients: {
              app: {
                kind: "spa",
                callbackUrls: ["https://acme.com/"],
                defaultRedirectUri: "https://acme.com/",
                refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 10 },
              },
            },
            groups: { admins: { roleArn: "arn:aws:iam::111111111111:role/admins" } },
          },
          { clients: { app: { kind: "spa", callbackUrls: ["https://acme.com/"] } }, groups: { admins: {} } },
        ),
        at: [
          "userPool.clients.app.defaultRedirectUri",
          "userPool.clients.app.refreshTokenRotation",
          "userPool.groups.admins.roleArn",
        ],
      },
    ],
  }),
});

function stays(path: string, userPool: CognitoUserPoolSettings): { message: string; fix: string } | undefined {
  const ofPool = LASTING_SETTINGS.find((each) => `userPool.${each.path}` === path);
  if (ofPool?.isLeftOut(userPool)) return { message: "it stays active in AWS", fix: `put it back; ${ofPool.way}` };
  const [, message, fix] = OF_ENTRIES.find(([end]) => path.endsWith(end)) ?? [];
  return message === undefined || fix === undefined ? undefined : { message, fix };
}
