import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { showsLoginPages } from "../../resources/clients/hosted-pages";

export const protectedPoolHasManagedLogin = rule({
  id: "protected-pool-has-managed-login",
  severity: "warning",
  title: "A protected pool signs in on managed login, not on the classic pages",
  why: "The classic pages know no passkeys and no choice of factor, so that phishable passwords are all there is; AWS develops managed login alone.",
  link: guide("cognito-user-pools-managed-login"),
  counterparts: ["CWE-308"],
  check: ({ protection, userPool, clients }) => {
    const { domain, userPoolTier } = userPool;
    if (protection !== "full" || domain === undefined || userPoolTier === "LITE") return [];
    if ((domain.managedLoginVersion ?? 1) !== 1) return [];
    if (!clients.some(({ effective }) => showsLoginPages(effective))) return [];
    return [
      {
        path: "userPool.domain.managedLoginVersion",
        value: 1,
        message: "shows the classic pages",
        fix: "set managedLoginVersion: 2, after you have looked at it in another environment",
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
