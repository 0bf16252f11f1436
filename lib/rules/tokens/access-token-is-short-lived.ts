import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { inSeconds } from "../../resources/clients/duration";

const HOURS = 4;

export const accessTokenIsShortLived = rule({
  id: "access-token-is-short-lived",
  severity: "warning",
  title: `Access and ID tokens end within ${HOURS} hours`,
  why: "APIs check them by signature alone: a stolen one, or one of a user who was disabled or left a group, is good until it ends.",
  link: guide("amazon-cognito-user-pools-using-the-access-token"),
  counterparts: ["RFC 9700 2.2", "CWE-613"],
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      (["accessTokenValidity", "idTokenValidity"] as const)
        .filter((setting) => (inSeconds(effective[setting]) ?? 0) > HOURS * 3_600)
        .map((setting) => ({
          path: at(setting),
          value: effective[setting],
          message: `is longer than ${HOURS} hours (AWS's default is 1)`,
          fix: "shorten it; the refresh token renews it without the user",
        })),
    ),
  examples: () => ({
    good: [clientExample({ kind: "spa", accessTokenValidity: "4h" })],
    bad: [
      {
        given: clientExample({ kind: "spa", accessTokenValidity: "1d", idTokenValidity: "5h" }),
        at: ["userPool.clients.app.accessTokenValidity", "userPool.clients.app.idTokenValidity"],
      },
    ],
  }),
});
