import { clientExample } from "../../checks/example";
import { judgeClients } from "../../checks/facts/clients";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { asWritten, inSeconds } from "../../resources/clients/duration";
import { isReference } from "../../synth/reference";

const DAY = 86_400;
const RANGES = [
  ["accessTokenValidity", 300, DAY, "5m to 1d"],
  ["idTokenValidity", 300, DAY, "5m to 1d"],
  ["refreshTokenValidity", 3_600, 3_650 * DAY, "1h to 3650d"],
  ["authSessionValidity", 180, 900, "3m to 15m"],
] as const;

export const tokenValidityIsInRange = rule({
  id: "token-validity-is-in-range",
  severity: "error",
  title: "Token and session validity must be in the range that AWS allows",
  why: "AWS answers `Invalid range for token validity.`; Terraform reports the range only during the plan.",
  link: api("CreateUserPoolClient"),
  check: ({ clients }) =>
    judgeClients(clients, ({ effective, at }) =>
      RANGES.flatMap(([setting, min, max, allowed]) => {
        const value = effective[setting];
        if (isReference(value)) return [];
        const problem = (message: string, fix: string) => [{ path: at(setting), value, message, fix }];
        const units = setting === "authSessionValidity" ? /^\d+m$/ : /^\d+(\.\d+)?[smhd]$/;
        if (!units.test(value)) {
          return problem(
            "is not a duration",
            'write a number with s, m, h or d, such as "15m"; authSessionValidity takes whole minutes',
          );
        }
        const seconds = inSeconds(value) ?? min;
        if (seconds < min || seconds > max)
          return problem(`is out of range; allowed: ${allowed}`, "choose a duration in this range");
        const { amount } = asWritten(value);
        if (!Number.isInteger(effective.adopted ? amount : seconds)) {
          return problem("is not a whole number in its unit", "use a smaller unit");
        }
        return [];
      }),
    ),
  examples: () => ({
    good: [
      clientExample({
        kind: "spa",
        accessTokenValidity: "5m",
        idTokenValidity: "1d",
        refreshTokenValidity: "3650d",
        authSessionValidity: "15m",
      }),
      clientExample({ kind: "spa", accessTokenValidity: "90m", refreshTokenValidity: "${var.days}d" }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "spa", accessTokenValidity: "4m", idTokenValidity: "25h", authSessionValidity: "2m" },
          { clientDefaults: { refreshTokenValidity: "59m" } },
        ),
        at: [
          "userPool.clients.app.accessTokenValidity",
          "userPool.clients.app.idTokenValidity",
          "userPool.clientDefaults.refreshTokenValidity",
          "userPool.clients.app.authSessionValidity",
        ],
      },
      {
        given: clientExample({
          kind: "spa",
          adopted: true,
          accessTokenValidity: "1.5h",
          authSessionValidity: "3.5m",
        }),
        at: ["userPool.clients.app.accessTokenValidity", "userPool.clients.app.authSessionValidity"],
      },
    ],
  }),
});
