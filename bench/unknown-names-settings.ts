import type { Subject } from "../lib/checks/subject";
import type { Client } from "../lib/resources/clients/kinds";

/** A pool with many scopes, providers and attributes, and clients that each misspell 20 scopes and one of every other kind. */
export function unknownNames(count: number): Subject {
  const scopes = record(100, "scope", () => "A scope");
  return {
    userPool: {
      name: "acme",
      schema: Array.from({ length: 50 }, (_, index) => ({ name: `known${index}`, attributeDataType: "String" })),
      resourceServers: record(300, "api", () => ({ scopes })),
      identityProviders: record(300, "Provider", (index) => ({
        type: "SAML",
        metadataUrl: "https://idp.example/metadata",
        attributeMapping: { [`custom:unknown${index}`]: "claim" } as { [name: `custom:${string}`]: string },
      })),
      clients: record(
        count,
        "client",
        (index): Client => ({
          kind: "web",
          callbackUrls: [`https://${index}.example/`],
          allowedOauthScopes: Array.from({ length: 20 }, (_, scope) => `apis${index}/scope${scope}` as const),
          supportedIdentityProviders: [`Providers${index}`],
          readAttributes: [`custom:knowns${index}`],
        }),
      ),
    },
  };
}

function record<T>(count: number, name: string, make: (index: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, make(index)]));
}
