import { inSeconds } from "../attachments/client/duration";
import { judgeClients } from "./client-facts";
import { clientExample } from "./example";
import { guide } from "./links";
import { rule } from "./rule";

const HOURS = 4;

export const accessTokenIsShortLived = rule({
  id: "access-token-is-short-lived",
  severity: "warning",
  title: `Access and ID tokens end within ${HOURS} hours`,
  why: "APIs check them by signature alone: a stolen one, or one of a user who was disabled or left a group, is good until it ends.",
  link: guide("amazon-cognito-user-pools-using-the-access-token"),
  counterparts: ["RFC 9700 2.2", "CWE-613"],
  check: ({ userPool }) =>
    judgeClients(userPool, ({ effective, at }) =>
      (["accessTokenValidity", "idTokenValidity"] as const)
        .filter((setting) => (inSeconds(effective[setting]) ?? 0) > HOURS * 3_600)
        .map((setting) => ({
          path: at(setting),
          value: effective[setting],
          message: `is longer than ${HOURS} hours (AWS's default is 1)`,
          fix: "shorten it; the refresh token renews it without the user",
        })),
    ),
  good: [clientExample({ kind: "spa", accessTokenValidity: "4h" })],
  bad: [
    {
      given: clientExample({ kind: "spa", accessTokenValidity: "1d", idTokenValidity: "5h" }),
      at: ["userPool.clients.app.accessTokenValidity", "userPool.clients.app.idTokenValidity"],
    },
  ],
});
