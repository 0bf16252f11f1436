import { example } from "../../checks/example";
import { coversHost, loginHost, passkeyHosts } from "../../checks/facts/passkey-hosts";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const relyingPartyCoversSignInHosts = rule({
  id: "relying-party-covers-sign-in-hosts",
  severity: "warning",
  title: "`relyingPartyId` must be the host that asks for passkeys, or its parent domain",
  why: "A browser refuses every passkey prompt of a page that is not on the relying party's domain, and no error reaches Cognito.",
  link: api("WebAuthnConfigurationType"),
  check: (facts) => {
    const { userPool, clients } = facts;
    const stated = userPool.webAuthnConfiguration?.relyingPartyId;
    // Without one it is the host of the login pages; what is live of an adopted pool, nobody knows.
    const id = stated ?? (userPool.adopted ? undefined : loginHost(facts));
    if (!isLiteral(id)) return [];
    return [...passkeyHosts(facts, clients)]
      .filter(([host]) => !coversHost(id, host))
      .map(([host, what]) => ({
        path: "userPool.webAuthnConfiguration.relyingPartyId",
        value: stated,
        message:
          `${stated === undefined ? `is ${id} by default, which ` : ""}is not ${host} (${what}), nor a parent domain of it ` +
          "that a browser accepts: every passkey prompt fails there",
        fix: `set it to "${host}", or to a domain that all pages with passkeys belong to, before users register any`,
      }));
  },
  examples: () => ({
    good: [
      example({
        ...PASSKEYS,
        webAuthnConfiguration: { relyingPartyId: "acme.com" },
        domain: { name: "login.acme.com", certificateArn: CERTIFICATE, managedLoginVersion: 2 },
        clients: { app: { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"], callbackUrls: ["https://acme.io/cb"] } },
      }),
      example({
        ...PASSKEYS,
        webAuthnConfiguration: { relyingPartyId: "acme.com" },
        clients: {
          app: { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"], callbackUrls: ["https://app.acme.com/cb"] },
        },
      }),
      example(
        {
          ...PASSKEYS,
          domain: { prefix: "acme", managedLoginVersion: 2 },
          clients: { app: { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"] } },
        },
        { region: "eu-central-1" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            ...PASSKEYS,
            webAuthnConfiguration: { relyingPartyId: "auth.eu-central-1.amazoncognito.com" },
            domain: { prefix: "acme", managedLoginVersion: 2 },
            clients: { app: { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"] } },
          },
          { region: "eu-central-1" },
        ),
        at: ["userPool.webAuthnConfiguration.relyingPartyId"],
      },
      {
        given: example({
          ...PASSKEYS,
          webAuthnConfiguration: { relyingPartyId: "login.acme.com" },
          clients: {
            app: { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"], callbackUrls: ["https://app.acme.com/cb"] },
          },
        }),
        at: ["userPool.webAuthnConfiguration.relyingPartyId"],
      },
      {
        given: example(
          {
            ...PASSKEYS,
            domain: { prefix: "acme" },
            clients: {
              app: { kind: "spa", explicitAuthFlows: ["ALLOW_USER_AUTH"], callbackUrls: ["https://app.acme.com/cb"] },
            },
          },
          { region: "eu-central-1" },
        ),
        at: ["userPool.webAuthnConfiguration.relyingPartyId"],
      },
    ],
  }),
});

const PASSKEYS = { signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] } } as const;
const CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6";
