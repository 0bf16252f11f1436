import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const disableFeaturesBeforeDowngrade = rule({
  id: "disable-features-before-downgrade",
  severity: "note",
  untilLocked: true,
  title: "Features of a higher tier must be off before a move to LITE",
  why: "AWS answers `The following features need to be disabled for the LITE pricing tier configured: …`. The provider changes MFA before it changes the tier.",
  link: guide("cognito-sign-in-feature-plans"),
  check: ({ userPool: { userPoolTier } }) =>
    userPoolTier !== "LITE"
      ? []
      : [
          {
            path: "userPool.userPoolTier",
            value: userPoolTier,
            message: "is refused while the live pool uses a feature of a higher tier",
            fix: "if the pool is on a higher tier, remove those features in a separate apply first",
          },
        ],
  examples: () => ({
    good: [example({})],
    bad: [{ given: example({ userPoolTier: "LITE" }), at: ["userPool.userPoolTier"] }],
  }),
});
