import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const requireRemoteState = rule({
  id: "require-remote-state",
  severity: "warning",
  title: "Require remote state for a protected environment",
  why: "State holds ids and secrets in plain text. A local file is neither encrypted nor locked, and your colleagues do not have it.",
  link: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
  counterparts: ["CWE-312"],
  check: ({ isProtected, backend }) =>
    isProtected && backend?.type === "local"
      ? [
          {
            path: "backend.type",
            value: "local",
            message: "keeps the state of a protected pool in a file on your machine",
            fix: 'use backend: { type: "s3", … } or { type: "cloud", … }',
          },
        ]
      : [],
  examples: () => ({
    good: [example({}, { protection: "full", backend: { type: "cloud", organization: "acme", workspace: "prod" } })],
    bad: [{ given: example({}, { protection: "full", backend: { type: "local" } }), at: ["backend.type"] }],
  }),
});
