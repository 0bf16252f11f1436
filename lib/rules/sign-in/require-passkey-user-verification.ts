import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requirePasskeyUserVerification = rule({
  id: "require-passkey-user-verification",
  severity: "note",
  title: "Require user verification for passkeys",
  why: "With `preferred`, a device without a PIN or biometrics signs in anyone who holds it.",
  link: api("WebAuthnConfigurationType"),
  counterparts: ["CWE-287"],
  check: ({ isProtected, userPool: { webAuthnConfiguration } }) =>
    isProtected &&
    webAuthnConfiguration !== undefined &&
    (webAuthnConfiguration.userVerification ?? "preferred") === "preferred"
      ? [
          {
            path: "userPool.webAuthnConfiguration.userVerification",
            value: webAuthnConfiguration.userVerification,
            message: "lets a device sign in without a PIN or biometrics",
            fix: 'set userVerification: "required"',
          },
        ]
      : [],
  examples: () => ({
    good: [example({ webAuthnConfiguration: { userVerification: "required" } }, { protection: "full" })],
    bad: [
      {
        given: example({ webAuthnConfiguration: { relyingPartyId: "auth.example.com" } }, { protection: "full" }),
        at: ["userPool.webAuthnConfiguration.userVerification"],
      },
    ],
  }),
});
