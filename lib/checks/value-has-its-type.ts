import { example } from "./example";
import type { Problem } from "./problem";
import { rule } from "./rule";
import { unknownIn } from "./setting-is-known";
import type { Subject } from "./subject";
import { mistypedIn } from "./value-types";

/** Of what nobody knows, the type does not matter. */
function mistypedOfTheKnown(subject: Subject): Problem[] {
  const unknown = unknownIn(subject).map(({ path }) => path);
  return mistypedIn(subject).filter(({ path }) => !unknown.some((one) => path === one || path.startsWith(`${one}.`)));
}

export const valueHasItsType = rule({
  id: "value-has-its-type",
  severity: "error",
  title: "Every setting has the type that its place wants",
  why: "Synth does not check types, and a value such as an environment variable that is not set would end it with a stack trace, or reach AWS as text.",
  link: "https://www.typescriptlang.org/docs/handbook/2/everyday-types.html",
  check: mistypedOfTheKnown,
  examples: () => ({
    good: [
      example({ passwordPolicy: { minimumLength: 12 }, lambdaPermissions: { preSignUp: false } }),
      example({ mfaConfiguration: "${var.mfa}", clients: { web: { kind: "web", callbackUrls: ["${var.url}"] } } }),
    ],
    bad: [
      {
        given: example(
          {
            passwordPolicy: { minimumLength: "12" as unknown as number, requireSymbols: "yes" as unknown as boolean },
            clients: {
              web: { kind: "web", callbackUrls: [undefined as unknown as string] },
              app: { kind: "native", name: null as unknown as string },
            },
            groups: { admins: 1 as unknown as object },
            identityProviders: {
              Google: {
                type: "Google",
                clientId: "a",
                clientSecret: "not-told" as unknown as { fromVariable: string },
                authorizeScopes: ["openid"],
              },
            },
          },
          { accountId: 123_456_789_012 as unknown as string },
        ),
        at: [
          "accountId",
          "userPool.passwordPolicy.minimumLength",
          "userPool.passwordPolicy.requireSymbols",
          "userPool.clients.web.callbackUrls[0]",
          "userPool.clients.app.name",
          "userPool.groups.admins",
          "userPool.identityProviders.Google.clientSecret",
        ],
      },
    ],
  }),
});
