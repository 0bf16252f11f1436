import type {
  CognitoRiskConfigurationRiskExceptionConfiguration,
  Complete,
  RiskConfigurationArguments,
} from "../../aws";
import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";
import { EMAIL_BODY, EMAIL_SUBJECT } from "../../aws-facts/text";
import { isEmpty } from "../../synth/is-empty";
import type { OneOf } from "../../synth/reference";
import { sortedSet } from "../../synth/sorted-set";
import type { AtLeastOneOf } from "../at-least-one-of";
import type { Adoptable } from "../importable";
import { type AccountTakeover, accountTakeover } from "./account-takeover";

type CompromisedCredentials = {
  /** `BLOCK` refuses the password. */
  readonly actions: {
    /** `BLOCK` refuses the password. */
    readonly eventAction: OneOf<"BLOCK" | "NO_ACTION">;
  };
  /**
   * When passwords are looked up among the leaked ones. Written out, since Terraform ignores its removal.
   * @default all three; what is adopted keeps what it has
   */
  readonly eventFilter?: readonly OneOf<"PASSWORD_CHANGE" | "SIGN_IN" | "SIGN_UP">[];
};

/** Networks that are not judged, as CIDR (`203.0.113.0/24`), 1–200 each. An empty list is left out. */
type RiskException = AtLeastOneOf<{
  /** Networks that are always blocked. */
  readonly blockedIpRangeList: readonly string[];
  /** Networks that are never judged. */
  readonly skippedIpRangeList: readonly string[];
}>;

/**
 * What threat protection does. It has no effect without `userPoolAddOns.advancedSecurityMode`, which requires tier PLUS.
 *
 * `importId`: `<pool id>` for the pool's, `<pool id>:<client id>` for a client's.
 */
export type RiskConfiguration = Adoptable &
  AtLeastOneOf<{
    /** What happens at a sign-in that looks like somebody else's. */
    readonly accountTakeoverRiskConfiguration: AccountTakeover;
    /** What happens at a password that is known to be leaked. */
    readonly compromisedCredentialsRiskConfiguration: CompromisedCredentials;
    /** Networks that are always blocked, or never judged. */
    readonly riskExceptionConfiguration: RiskException;
  }>;

/** Threat protection of the pool. */
export interface RiskConfigurationSettings {
  /** For the clients that have none of their own. */
  readonly riskConfiguration?: RiskConfiguration;
}

// Terraform wants the bodies, and counts the bytes of an email.
const BODY = { ...EMAIL_BODY, bytes: 20_000 };
const EMAIL = { subject: { ...EMAIL_SUBJECT, bytes: 140 }, htmlBody: BODY, textBody: BODY };

/** AWS's limits on them. */
export const limits = {
  riskConfiguration: {
    accountTakeoverRiskConfiguration: {
      notifyConfiguration: {
        sourceArn: { arn: ARNS.sesIdentity },
        from: { length: [0, 131_072] },
        replyTo: { length: [0, 131_072] },
        blockEmail: EMAIL,
        mfaEmail: EMAIL,
        noActionEmail: EMAIL,
      },
    },
    riskExceptionConfiguration: { blockedIpRangeList: { count: [0, 200] }, skippedIpRangeList: { count: [0, 200] } },
  },
} as const satisfies LimitsOf<RiskConfigurationSettings>;

/** Settings to arguments; nothing where nothing is left to say, such as two empty lists. */
export function toTerraform(stated: RiskConfiguration): Complete<RiskConfigurationArguments> | undefined {
  const complete: Complete<RiskConfigurationArguments> = {
    accountTakeoverRiskConfiguration:
      stated.accountTakeoverRiskConfiguration && accountTakeover(stated.accountTakeoverRiskConfiguration),
    compromisedCredentialsRiskConfiguration:
      stated.compromisedCredentialsRiskConfiguration &&
      compromisedCredentials(stated.compromisedCredentialsRiskConfiguration, stated.adopted),
    riskExceptionConfiguration: stated.riskExceptionConfiguration && riskException(stated.riskExceptionConfiguration),
  };
  return isEmpty(complete) ? undefined : complete;
}

function compromisedCredentials({ actions, eventFilter }: CompromisedCredentials, adopted = false) {
  const { eventAction } = actions;
  return {
    actions: { eventAction },
    eventFilter: sortedSet(eventFilter) ?? (adopted ? undefined : ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"]),
  };
}

function riskException(
  stated: RiskException,
): Complete<CognitoRiskConfigurationRiskExceptionConfiguration> | undefined {
  const complete = {
    blockedIpRangeList: sortedSet(stated.blockedIpRangeList),
    skippedIpRangeList: sortedSet(stated.skippedIpRangeList),
  };
  return isEmpty(complete) ? undefined : complete;
}
