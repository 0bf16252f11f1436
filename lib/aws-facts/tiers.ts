/** A feature that not every tier has. */
interface TieredFeature {
  readonly name: string;
  /** The lowest tier that has it. */
  readonly tier: "ESSENTIALS" | "PLUS";
  readonly link: string;
}

const GUIDE = "https://docs.aws.amazon.com/cognito/latest/developerguide";
const PLANS = `${GUIDE}/cognito-sign-in-feature-plans.html`;

/** What AWS gives a pool that does not state a tier. */
export const DEFAULT_TIER = "ESSENTIALS";

/** The tiers, each with all that those before it have. */
export const TIERS: readonly string[] = ["LITE", "ESSENTIALS", "PLUS"];

/** The features that AWS refuses below a tier: `The following features need to be disabled for the LITE pricing tier …`. */
export const TIERED_FEATURES = {
  choiceBasedSignIn: { name: "choice-based sign-in", tier: "ESSENTIALS", link: PLANS },
  emailMfa: { name: "MFA by email", tier: "ESSENTIALS", link: PLANS },
  managedLogin: { name: "managed login", tier: "ESSENTIALS", link: PLANS },
  passwordHistory: { name: "password history", tier: "ESSENTIALS", link: PLANS },
  passwordless: { name: "passwordless sign-in", tier: "ESSENTIALS", link: PLANS },
  refreshTokenRotation: {
    name: "refresh token rotation",
    tier: "ESSENTIALS",
    link: `${GUIDE}/amazon-cognito-user-pools-using-the-refresh-token.html`,
  },
  signInLogs: { name: "export of sign-in logs", tier: "PLUS", link: PLANS },
  threatProtection: { name: "threat protection", tier: "PLUS", link: PLANS },
  tokenCustomization: {
    name: "access token customization",
    tier: "ESSENTIALS",
    link: `${GUIDE}/user-pool-lambda-pre-token-generation.html`,
  },
} as const satisfies Readonly<Record<string, TieredFeature>>;
