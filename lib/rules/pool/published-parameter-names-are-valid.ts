import { parameterNameFault } from "../../aws-facts/parameter-names";
import { example } from "../../checks/example";
import { publishedNames, secretCopyNames } from "../../checks/facts/parameters";
import { rule } from "../../checks/rule";
import { publications } from "../../resources/publish/settings";
import type { CognitoUserPoolSettings } from "../../settings";
import { isLiteral } from "../../synth/reference";

export const publishedParameterNamesAreValid = rule({
  id: "published-parameter-names-are-valid",
  severity: "error",
  title: "Published parameters must have valid names",
  why: "Parameter Store answers `No access to reserved parameter name`, `HierarchyLevelLimitExceededException` or `ParameterAlreadyExists` after the pool is created.",
  link: "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html",
  check: ({ userPool, region, accountId }) => {
    const toSsm = userPool.publish?.toSsm;
    if (!isLiteral(toSsm)) return [];
    const at = { path: "userPool.publish.toSsm", value: toSsm };
    const names = publications(userPool).map(({ name }) => name);
    const fault = parameterNameFault(toSsm, names, { region: userPool.region ?? region, accountId });
    if (fault !== undefined) return [{ ...at, message: fault, fix: "choose another path, such as /accounts/prod" }];
    const copies = new Set(secretCopyNames(userPool, "toSsmParameter"));
    const taken = publishedNames(userPool).find((name) => copies.has(name));
    if (taken === undefined) return [];
    const message = `would publish ${taken}, which is also the copy of a client secret`;
    return [{ ...at, message, fix: "choose another path, or another clientSecrets.toSsmParameter" }];
  },
  examples: () => ({
    good: [
      publishing({ toSsm: "/accounts/prod" }),
      publishing({ toSsm: "/" }),
      publishing({ toSsm: `/${"a/".repeat(12)}` }),
      publishing({ outputs: ["creationDate"] }),
      publishing({ toSsm: "/accounts/prod" }, { clientSecrets: { toSsmParameter: "/accounts/secrets" } }),
    ],
    bad: [
      ...["/accounts prod", "/aws/accounts", "/SSM-accounts", "/accounts//prod", `/${"a".repeat(955)}`].map(
        (toSsm) => ({
          given: publishing({ toSsm: toSsm as "/" }),
          at: ["userPool.publish.toSsm"],
        }),
      ),
      { given: publishing({ toSsm: `/${"a/".repeat(13)}` }), at: ["userPool.publish.toSsm"] },
      {
        given: publishing({ toSsm: "/accounts" }, { clientSecrets: { toSsmParameter: "/accounts/clients/web" } }),
        at: ["userPool.publish.toSsm"],
      },
    ],
  }),
});

function publishing(publish: CognitoUserPoolSettings["publish"], rest: Partial<CognitoUserPoolSettings> = {}) {
  return example({ clients: { web: { kind: "web" }, id: { kind: "web" } }, publish, ...rest });
}
