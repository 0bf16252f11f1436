import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireApplePrivateKey = rule({
  id: "require-apple-private-key",
  severity: "error",
  title: "Require the private key of Sign in with Apple",
  why: "AWS answers `clientId, privateKey, teamId, and keyId are all required idp details.` An adopted provider has its key already.",
  link: api("CreateIdentityProvider"),
  check: ({ providers }) =>
    providers.flatMap(({ path, stated }) => {
      const missing = stated.type === "SignInWithApple" && stated.privateKey === undefined && !stated.adopted;
      const fix = 'store the text of the .p8 file, and refer to it: { fromSsmParameter: "/accounts/apple.p8" }';
      return missing ? [{ path: `${path}.privateKey`, message: "is missing", fix }] : [];
    }),
  examples: () => ({
    good: [
      example({ identityProviders: { apple: { ...APPLE, privateKey: { fromSecretsManager: "apple" } } } }),
      example({ adopted: true, identityProviders: { apple: { ...APPLE, adopted: true } } }),
    ],
    bad: [
      { given: example({ identityProviders: { apple: APPLE } }), at: ["userPool.identityProviders.apple.privateKey"] },
    ],
  }),
});

const APPLE = {
  type: "SignInWithApple",
  clientId: "com.acme.login",
  teamId: "A1B2C3D4E5",
  keyId: "F6G7H8I9J0",
  authorizeScopes: ["email"],
} as const;
