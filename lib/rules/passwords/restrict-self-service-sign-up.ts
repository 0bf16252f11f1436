import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const restrictSelfServiceSignUp = rule({
  id: "restrict-self-service-sign-up",
  severity: "warning",
  title: "Sign-up is open to everybody on purpose",
  why: "Anybody on the internet can make accounts, in any number, and send mail and SMS at your cost.",
  link: guide("signing-up-users-in-your-app"),
  counterparts: ["CWE-287"],
  check: ({ protection, userPool: { adminCreateUserConfig, lambdaConfig, importId } }) => {
    const open = (adminCreateUserConfig?.allowAdminCreateUserOnly ?? importId !== undefined) === false;
    if (protection !== "full" || !open || lambdaConfig?.preSignUp !== undefined) return [];
    return [
      {
        path: "userPool.adminCreateUserConfig.allowAdminCreateUserOnly",
        value: false,
        message: "lets anybody sign up, and no pre-sign-up trigger looks at it",
        fix: "set it to true, add lambdaConfig.preSignUp, or waive this for a public app",
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
