import { isRegistrable } from "../../../lib/aws-facts/public-suffixes";
import { check } from "../../../lib/checks/check";
import { coversHost } from "../../../lib/checks/facts/passkey-hosts";
import type { CognitoUserPoolSettings } from "../../../lib/settings";

test.each([
  ["acme.com", "acme.com", true],
  ["acme.com", "login.acme.com", true],
  ["ACME.com", "login.acme.com", true],
  ["login.acme.com", "acme.com", false],
  ["cme.com", "acme.com", false],
  ["com", "acme.com", false],
  ["co.uk", "acme.co.uk", false],
  ["acme.co.uk", "login.acme.co.uk", true],
  ["auth.eu-central-1.amazoncognito.com", "acme.auth.eu-central-1.amazoncognito.com", false],
  ["amazoncognito.com", "acme.auth.eu-central-1.amazoncognito.com", false],
  ["acme.auth.eu-central-1.amazoncognito.com", "acme.auth.eu-central-1.amazoncognito.com", true],
  ["vercel.app", "acme.vercel.app", false],
  ["localhost", "localhost", true],
])("relying party %s covers host %s: %s", (id, host, covers) => {
  expect(coversHost(id, host)).toBe(covers);
});

test("an IP address belongs to no domain", () => {
  expect(isRegistrable("127.0.0.1")).toBe(false);
});

/** What is said of the relying party of a pool in GovCloud whose people choose passkeys. */
function messages(userPool: Partial<CognitoUserPoolSettings>): string[] {
  const pool: CognitoUserPoolSettings = {
    name: "acme",
    signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
    clientDefaults: { explicitAuthFlows: ["ALLOW_USER_AUTH"] },
    ...userPool,
  };
  return check({ region: "us-gov-west-1", userPool: pool })
    .filter(({ rule }) => rule === "relying-party-covers-sign-in-hosts")
    .map(({ message }) => message);
}

describe("the hosts that use passkeys", () => {
  const clients = {
    app: { kind: "spa", callbackUrls: ["https://app.acme.com:8443/cb", "http://localhost:5173/cb"] },
  } as const;

  test("are the login pages for a client of managed login, whatever its callback URLs", () => {
    const domain = { prefix: "acme", managedLoginVersion: 2 } as const;
    const relyingPartyId = "acme.auth-fips.us-gov-west-1.amazoncognito.com";
    expect(messages({ clients, domain, webAuthnConfiguration: { relyingPartyId } })).toEqual([]);
    expect(messages({ clients, domain })).toEqual([]);
    expect(messages({ clients, domain, webAuthnConfiguration: { relyingPartyId: "acme.com" } })).toEqual([
      `is not ${relyingPartyId} (the login pages), nor a parent domain of it that a browser accepts: ` +
        "every passkey prompt fails there",
    ]);
  });

  test("are those of the callback URLs, without ports, for an app with its own sign-in page", () => {
    const found = messages({ clients, webAuthnConfiguration: { relyingPartyId: "acme.com" } });
    expect(found).toEqual([expect.stringContaining("is not localhost (the client app)")]);
  });

  test("are none without a client with choice-based sign-in, or without passkeys", () => {
    const webAuthnConfiguration = { relyingPartyId: "else.com" };
    expect(messages({ clients, webAuthnConfiguration, clientDefaults: {} })).toEqual([]);
    expect(messages({ clients, webAuthnConfiguration, signInPolicy: undefined })).toEqual([]);
  });

  test("are compared with the login pages' host if no relying party is set, except in an adopted pool", () => {
    const domain = { prefix: "acme" };
    expect(messages({ clients, domain })[0]).toContain("is acme.auth-fips.us-gov-west-1.amazoncognito.com by default");
    expect(messages({ clients, domain, adopted: true })).toEqual([]);
  });
});
