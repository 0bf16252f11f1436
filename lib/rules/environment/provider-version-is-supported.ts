import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import { allowsFrom } from "../../checks/version-constraint";
import { isLiteral } from "../../synth/reference";

const OLDEST = [6, 12, 0];

export const providerVersionIsSupported = rule({
  id: "provider-version-is-supported",
  severity: "error",
  title: "awsProviderVersion must allow version 6.12.0 or later of the AWS provider",
  why: "Older versions refuse arguments that the bindings emit; before 6.6.0 a change of the name replaces the pool.",
  link: "https://github.com/hashicorp/terraform-provider-aws/blob/main/CHANGELOG.md",
  check: ({ awsProviderVersion: value }) => {
    if (!isLiteral(value)) return [];
    const allowed = allowsFrom(OLDEST, value);
    if (allowed) return [];
    const message =
      allowed === undefined ? "is not a version or a version constraint" : "allows no version from 6.12.0 on";
    const fix = 'delete it (the version of the bindings is the default), or write one such as "6.25.0" or "~> 6.12"';
    return [{ path: "awsProviderVersion", value, message, fix }];
  },
  examples: () => ({
    good: [
      "6.25.0",
      "~> 6.12",
      "~> 6.0",
      ">= 5.0",
      ">= 6.0, < 7.0",
      "~> 6.25.0",
      "!= 6.13.0, <= 6.12",
      "6.13.0-beta1",
    ].map((awsProviderVersion) => example({}, { awsProviderVersion })),
    bad: ["5.100.0", "6.5.0", "~> 5.0", "~> 6.11.0", ">= 5.0, < 6.0", "< 6.12.0", "latest", "^6.12.0", ""].map(
      (awsProviderVersion) => ({ given: example({}, { awsProviderVersion }), at: ["awsProviderVersion"] }),
    ),
  }),
});
