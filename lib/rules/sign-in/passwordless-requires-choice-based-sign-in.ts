import { clientExample } from "../../checks/example";
import { isKnown, literals } from "../../checks/facts/literals";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const passwordlessRequiresChoiceBasedSignIn = rule({
  id: "passwordless-requires-choice-based-sign-in",
  severity: "warning",
  title: "Passwordless first factors require a client with `ALLOW_USER_AUTH`",
  why: "Cognito offers passkeys and one-time passwords only in choice-based sign-in, and no client of this pool allows it.",
  link: guide("authentication-flows-selection-sdk"),
  check: ({ userPool, clients }) => {
    const flows = clients.filter(({ people }) => people).map(({ effective }) => effective.explicitAuthFlows);
    if (flows.length === 0 || flows.some((each) => !isKnown(each) || each.includes("ALLOW_USER_AUTH"))) return [];
    const factors: readonly string[] = userPool.signInPolicy?.allowedFirstAuthFactors ?? [];
    return literals(factors)
      .filter((factor) => factor !== "PASSWORD")
      .map((factor) => ({
        path: `userPool.signInPolicy.allowedFirstAuthFactors[${factors.indexOf(factor)}]`,
        value: factor,
        message: "has no effect: no client has ALLOW_USER_AUTH",
        fix: 'add "ALLOW_USER_AUTH" to the explicitAuthFlows of the clients that offer it',
      }));
  },
  examples: () => ({
    good: [
      clientExample(
        { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"] },
        { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } },
      ),
      clientExample({ kind: "spa" }, { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD"] } }),
    ],
    bad: [
      {
        given: clientExample(
          { kind: "spa" },
          { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN", "EMAIL_OTP"] } },
        ),
        at: ["userPool.signInPolicy.allowedFirstAuthFactors[1]", "userPool.signInPolicy.allowedFirstAuthFactors[2]"],
      },
    ],
  }),
});
