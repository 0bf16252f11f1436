import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disallowPasskeysWithRequiredMfa = rule({
  id: "disallow-passkeys-with-required-mfa",
  severity: "warning",
  title: "Disallow passkeys as a first factor while MFA is `ON`",
  why: "AWS accepts both only if passkeys count as multi-factor (`FactorConfiguration`). The provider cannot set that, and its next update resets it.",
  link: providerIssue(50110),
  check: ({ userPool: { mfaConfiguration, signInPolicy } }) => {
    const index = signInPolicy?.allowedFirstAuthFactors?.indexOf("WEB_AUTHN") ?? -1;
    if (mfaConfiguration !== "ON" || index < 0) return [];
    return [
      {
        path: `userPool.signInPolicy.allowedFirstAuthFactors[${index}]`,
        value: "WEB_AUTHN",
        message: "is refused while mfaConfiguration is ON, unless passkeys are set to multi-factor outside Terraform",
        fix: 'remove it, or set mfaConfiguration: "OPTIONAL"',
      },
    ];
  },
  examples: () => ({
    good: [
      example({ mfaConfiguration: "OPTIONAL", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } }),
      example({ mfaConfiguration: "ON", signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } }),
    ],
    bad: [
      {
        given: example({
          mfaConfiguration: "ON",
          signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
        }),
        at: ["userPool.signInPolicy.allowedFirstAuthFactors[1]"],
      },
    ],
  }),
});
