import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const accessTokensExpireBeforeRefreshToken = rule({
  id: "access-tokens-expire-before-refresh-token",
  severity: "error",
  liveFact: true,
  title: "Access and ID tokens must not outlive the refresh token",
  why: "AWS answers `Access and Id Token expiration times must be less than or equal to refresh token expiration times.`",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, seconds, at }) => {
      const refresh = seconds.refreshTokenValidity ?? Number.POSITIVE_INFINITY;
      return (["accessTokenValidity", "idTokenValidity"] as const)
        .filter((setting) => (seconds[setting] ?? 0) > refresh)
        .map((setting) => ({
          path: at(setting),
          value: effective[setting],
          message: `is longer than refreshTokenValidity (${effective.refreshTokenValidity})`,
          fix: "shorten it, or lengthen refreshTokenValidity",
        }));
    }),
  examples: () => ({
    good: [
      clientExample({ kind: "spa", accessTokenValidity: "1h", refreshTokenValidity: "60m" }),
      clientExample({ kind: "spa", accessTokenValidity: "1d", refreshTokenValidity: "${var.hours}h" }),
    ],
    bad: [
      {
        given: clientExample({
          kind: "spa",
          accessTokenValidity: "3h",
          idTokenValidity: "121m",
          refreshTokenValidity: "2h",
        }),
        at: ["userPool.clients.app.accessTokenValidity", "userPool.clients.app.idTokenValidity"],
      },
    ],
  }),
});
