import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requirePasskeyUserVerification = rule({
  id: "require-passkey-user-verification",
  severity: "warning",
  title: "Passkeys ask for the person, not only the device",
  why: "With preferred, whoever holds an unlocked device signs in.",
  link: api("WebAuthnConfigurationType"),
  counterparts: ["CWE-287"],
  check: ({ protection, userPool: { webAuthnConfiguration } }) =>
    protection === "full" &&
    webAuthnConfiguration !== undefined &&
    (webAuthnConfiguration.userVerification ?? "preferred") === "preferred"
      ? [
          {
            path: "userPool.webAuthnConfiguration.userVerification",
            value: webAuthnConfiguration.userVerification,
            message: "lets a passkey sign in without PIN or biometrics",
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
