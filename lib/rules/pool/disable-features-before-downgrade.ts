import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disableFeaturesBeforeDowngrade = rule({
  id: "disable-features-before-downgrade",
  severity: "note",
  title: "A lower tier comes after the features of the higher one are gone",
  why: "AWS answers `The following features need to be disabled for the LITE pricing tier configured: …`; the provider changes MFA before anything else.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { userPoolTier } }) =>
    userPoolTier !== "LITE"
      ? []
      : [
          {
            path: "userPool.userPoolTier",
            value: userPoolTier,
            message: "is refused while the live pool has a feature of a higher tier",
            fix: "if the pool was on a higher tier, take those features out in an apply of their own first",
          },
        ],
  examples: () => ({
    good: [example({})],
    bad: [{ given: example({ userPoolTier: "LITE" }), at: ["userPool.userPoolTier"] }],
  }),
});
