import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireProtection = rule({
  id: "require-protection",
  severity: "warning",
  title: "An environment with customers is protected",
  why: "With protection none, one wrong plan deletes every user; a deleted pool cannot be restored.",
  link: guide("user-pool-settings-deletion-protection"),
  counterparts: ["Security Hub Cognito.6"],
  check: ({ protection, name, backend }) =>
    protection === "none" && (backend?.type === "cloud" || backend?.type === "s3" || /^(prod|live)/i.test(name ?? ""))
      ? [
          {
            path: "protection",
            value: protection,
            message: "leaves a pool with shared state free to be deleted",
            fix: 'set protection: "full", or waive this for a throw-away environment',
          },
        ]
      : [],
  examples: () => ({
    good: [
      example({}, { protection: "none", name: "dev", backend: { type: "local" } }),
      example({}, { protection: "full", name: "prod" }),
    ],
    bad: [{ given: example({}, { protection: "none", name: "prod" }), at: ["protection"] }],
  }),
});
