import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { isReference } from "../../synth/reference";

export const providerVersionIsRecent = rule({
  id: "provider-version-is-recent",
  severity: "error",
  title: "The AWS provider is 6.12.0 or later",
  why: "Older ones refuse arguments the bindings emit; before 6.6.0 a change of the name replaces the pool.",
  link: "https://github.com/hashicorp/terraform-provider-aws/blob/main/CHANGELOG.md",
  check: ({ awsProviderVersion: version }) => {
    const [, major, minor] = /^\s*(?:=|~>|>=)?\s*(\d+)(?:\.(\d+))?/.exec(version ?? "") ?? [];
    if (version === undefined || isReference(version) || major === undefined) return [];
    if (Number(major) > 6 || (Number(major) === 6 && Number(minor ?? 0) >= 12)) return [];
    return [
      {
        path: "awsProviderVersion",
        value: version,
        message: "is older than 6.12.0",
        fix: "delete it (the bindings' own version is the default), or raise it",
      },
    ];
  },
  examples: () => ({
    good: [example({}, { awsProviderVersion: "6.25.0" }), example({}, { awsProviderVersion: "~> 6.12" })],
    bad: [
      { given: example({}, { awsProviderVersion: "5.100.0" }), at: ["awsProviderVersion"] },
      { given: example({}, { awsProviderVersion: "6.5.0" }), at: ["awsProviderVersion"] },
    ],
  }),
});
