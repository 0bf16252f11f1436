import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { showsLoginPages } from "../../resources/clients/hosted-pages";
import { isAdopted } from "../../user-pool/adoption";

export const preferManagedLogin = rule({
  id: "prefer-managed-login",
  severity: "note",
  title: "Prefer managed login to the classic hosted UI",
  why: "The classic hosted UI has no passkeys and no choice of factors, which leaves passwords that can be phished. AWS develops only managed login.",
  link: guide("cognito-user-pools-managed-login"),
  counterparts: ["CWE-308"],
  check: ({ isProtected, userPool, clients }) => {
    const { domain, userPoolTier } = userPool;
    if (!isProtected || domain === undefined || userPoolTier === "LITE") return [];
    if ((domain.managedLoginVersion ?? (isAdopted(domain) ? undefined : 1)) !== 1) return [];
    if (!clients.some(({ effective }) => showsLoginPages(effective))) return [];
    return [
      {
        path: "userPool.domain.managedLoginVersion",
        value: 1,
        message: "shows the classic hosted UI",
        fix: "set managedLoginVersion: 2, after a test in another environment",
      },
    ];
  },
  examples: () => ({
    good: [
      example(
        {
          domain: { prefix: "acme-login", managedLoginVersion: 2 },
          clients: { web: { kind: "web", callbackUrls: ["https://acme.example"] } },
        },
        { protection: "full" },
      ),
    ],
    bad: [
      {
        given: example(
          {
            domain: { prefix: "acme-login" },
            clients: { web: { kind: "web", callbackUrls: ["https://acme.example"] } },
          },
          { protection: "full" },
        ),
        at: ["userPool.domain.managedLoginVersion"],
      },
    ],
  }),
});
