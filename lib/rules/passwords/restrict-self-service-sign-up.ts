import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isAdopted } from "../../user-pool/adoption";

export const restrictSelfServiceSignUp = rule({
  id: "restrict-self-service-sign-up",
  severity: "note",
  title: "Restrict self-service sign-up unless the application is public",
  why: "Anyone on the internet can create accounts, in any number, and cause email and SMS at your expense.",
  link: guide("signing-up-users-in-your-app"),
  counterparts: ["Prowler cognito_user_pool_self_registration_disabled", "CWE-287"],
  check: ({ isProtected, userPool: { adminCreateUserConfig, lambdaConfig, ...pool }, usesPasswords }) => {
    const open = (adminCreateUserConfig?.allowAdminCreateUserOnly ?? isAdopted(pool)) === false;
    if (!isProtected || !usesPasswords || !open || lambdaConfig?.preSignUp !== undefined) return [];
    return [
      {
        path: "userPool.adminCreateUserConfig.allowAdminCreateUserOnly",
        value: false,
        message: "lets anyone sign up, without a pre sign-up trigger that checks them",
        fix: "for an application that is not public, set it to true or add lambdaConfig.preSignUp",
      },
    ];
  },
  examples: () => ({
    good: [example({ adminCreateUserConfig: { allowAdminCreateUserOnly: true } }, { protection: "full" })],
    bad: [
      { given: example({}, { protection: "full" }), at: ["userPool.adminCreateUserConfig.allowAdminCreateUserOnly"] },
    ],
  }),
});
