import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const oauthRequiresDomain = rule({
  id: "oauth-requires-domain",
  severity: "warning",
  title: "Require a domain for clients with OAuth",
  why: "The login pages and the token endpoint are on the domain of the pool: without one, nobody can sign in there, and no machine gets a token.",
  link: guide("cognito-user-pools-assign-domain"),
  check: ({ userPool, clients }) => {
    if (userPool.domain !== undefined || isAdopted(userPool)) return [];
    const using = clients.filter(
      ({ effective: { allowedOauthFlowsUserPoolClient: on, allowedOauthFlows } }) =>
        on === true && allowedOauthFlows.length > 0,
    );
    if (using.length === 0) return [];
    const message = `is not set, but ${using.length === 1 ? "this client needs" : `${using.length} clients need`} it: ${names(using)}`;
    return [
      {
        path: "userPool.domain",
        message,
        fix: "add domain, set allowedOauthFlowsUserPoolClient: false for clients that use only the API, or waive this if the domain is managed elsewhere",
      },
    ];
  },
  examples: () => ({
    good: [
      example({
        domain: { prefix: "acme-login" },
        clients: { web: { kind: "web", callbackUrls: ["https://acme.example"] } },
      }),
      example({ clients: { web: { kind: "web", allowedOauthFlowsUserPoolClient: false } } }),
    ],
    bad: [
      {
        given: example({ clients: { web: { kind: "web", callbackUrls: ["https://acme.example"] } } }),
        at: ["userPool.domain"],
      },
      {
        given: example({ clients: { batch: { kind: "machine", allowedOauthScopes: ["acme/read"] } } }),
        at: ["userPool.domain"],
      },
    ],
  }),
});

function names(clients: readonly { readonly name: string }[]): string {
  const first = clients.slice(0, 5).map(({ name }) => name);
  return [...first, ...(clients.length > first.length ? ["…"] : [])].join(", ");
}
