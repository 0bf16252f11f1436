import { example } from "../../checks/example";
import { rule } from "../../checks/rule";
import type { CognitoUserPoolSettings } from "../../settings";
import { isLiteral } from "../../synth/reference";

export const disallowSecretsAmongPublishedParameters = rule({
  id: "disallow-secrets-among-published-parameters",
  severity: "warning",
  title: "Disallow copies of client secrets among the published parameters",
  why: "A role that reads the published parameters is usually granted their whole path, and can then read the secrets too: with the default key, nothing else prevents it.",
  link: "https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html",
  counterparts: ["CWE-732"],
  check: ({ userPool: { publish, clientSecrets } }) => {
    const path = publish?.toSsm;
    const secrets = typeof clientSecrets === "object" ? clientSecrets.toSsmParameter : undefined;
    if (!isLiteral(path) || !isLiteral(secrets)) return [];
    if (!`${secrets}/`.startsWith(`${path.replace(/\/+$/, "")}/`)) return [];
    return [
      {
        path: "userPool.clientSecrets.toSsmParameter",
        // Without the value: a secret may have been pasted there.
        message: "is inside publish.toSsm",
        fix: "choose a path outside of it, such as /accounts-secrets/prod for /accounts/prod",
      },
    ];
  },
  examples: () => ({
    good: [
      copies("/accounts/prod", "/accounts/secrets"),
      copies("/accounts/prod", "/accounts/production"),
      copies("/accounts/prod", "/accounts"),
    ],
    bad: [
      { given: copies("/accounts/prod", "/accounts/prod/"), at: ["userPool.clientSecrets.toSsmParameter"] },
      { given: copies("/accounts/", "/accounts/secrets"), at: ["userPool.clientSecrets.toSsmParameter"] },
    ],
  }),
});

function copies(toSsm: `/${string}`, toSsmParameter: `/${string}`) {
  const clients: CognitoUserPoolSettings["clients"] = { web: { kind: "web", callbackUrls: ["https://acme.example/"] } };
  return example({ clients, publish: { toSsm }, clientSecrets: { toSsmParameter } });
}
