import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const managedLoginNeedsTier = rule({
  id: "managed-login-needs-tier",
  severity: "error",
  title: "Managed login is on tier ESSENTIALS or PLUS",
  why: "AWS answers `The following feature is not available for the LITE pricing tier configured: Managed Login Version 2`.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { domain, userPoolTier } }) =>
    userPoolTier !== "LITE" || domain?.managedLoginVersion !== 2
      ? []
      : [
          {
            path: "userPool.domain.managedLoginVersion",
            value: 2,
            message: "is not on tier LITE; the classic pages (1) are",
            fix: 'set userPoolTier: "ESSENTIALS", or managedLoginVersion: 1',
          },
        ],
  examples: () => ({
    good: [
      example({ domain: { prefix: "acme-login", managedLoginVersion: 2 } }),
      example({ userPoolTier: "LITE", domain: { prefix: "acme-login" } }),
    ],
    bad: [
      {
        given: example({ userPoolTier: "LITE", domain: { prefix: "acme-login", managedLoginVersion: 2 } }),
        at: ["userPool.domain.managedLoginVersion"],
      },
    ],
  }),
});
