import { example } from "../../checks/example";
import { rule } from "../../checks/rule";

export const stateIsSharedAndEncrypted = rule({
  id: "state-is-shared-and-encrypted",
  severity: "warning",
  title: "The state of a protected environment is not a local file",
  why: "State holds ids and secrets in plain text; a local file is neither encrypted nor locked, nor there for a colleague.",
  link: "https://developer.hashicorp.com/terraform/language/state/sensitive-data",
  counterparts: ["CWE-312"],
  check: ({ protection, backend }) =>
    protection === "full" && backend?.type === "local"
      ? [
          {
            path: "backend.type",
            value: "local",
            message: "keeps the state of a protected pool in a file on one machine",
            fix: 'use backend: { type: "s3", … } or { type: "cloud", … }',
          },
        ]
      : [],
  examples: () => ({
    good: [example({}, { protection: "full", backend: { type: "cloud", organization: "acme", workspace: "prod" } })],
    bad: [{ given: example({}, { protection: "full", backend: { type: "local" } }), at: ["backend.type"] }],
  }),
});
