import type {
  CognitoRiskConfigurationAccountTakeoverRiskConfiguration,
  CognitoRiskConfigurationAccountTakeoverRiskConfigurationActions,
  CognitoRiskConfigurationAccountTakeoverRiskConfigurationNotifyConfiguration,
  Complete,
} from "../../aws";
import type { Bool, OneOf } from "../../synth/reference";
import type { AtLeastOneOf } from "../at-least-one-of";

type Email = {
  /** 1–140 characters. */
  readonly subject: string;
  /** 6–20,000 characters. */
  readonly htmlBody: string;
  /** 6–20,000 characters. */
  readonly textBody: string;
};

/** How users are told, by e-mail. A mail that is not stated has Cognito's own words. */
type NotifyConfiguration = {
  /** ARN of the verified SES identity that sends. */
  readonly sourceArn: string;
  /** `noreply@example.com` or `Acme <noreply@example.com>`, of that identity. */
  readonly from?: string;
  /** Address for replies. */
  readonly replyTo?: string;
  /** The sign-in was blocked. */
  readonly blockEmail?: Email;
  /** A second factor was asked for. */
  readonly mfaEmail?: Email;
  /** Nothing was done. */
  readonly noActionEmail?: Email;
};

type Action<Notify> = {
  /** `MFA_IF_CONFIGURED` asks those who have a second factor; `MFA_REQUIRED` blocks those who have none. */
  readonly eventAction: OneOf<"BLOCK" | "MFA_IF_CONFIGURED" | "MFA_REQUIRED" | "NO_ACTION">;
  /** Whether Cognito notifies the user. @default whether there is a `notifyConfiguration` */
  readonly notify?: Notify;
};

/** By the risk of the sign-in; at a level that is not stated, nothing is done. */
type Actions<Notify> = AtLeastOneOf<{
  /** At a low risk. */
  readonly lowAction: Action<Notify>;
  /** At a medium risk. */
  readonly mediumAction: Action<Notify>;
  /** At a high risk. */
  readonly highAction: Action<Notify>;
}>;

/** What is done about a sign-in that looks like somebody else's. Only with a sender can an action notify. */
export type AccountTakeover =
  | {
      /** What is done, by risk. */
      readonly actions: Actions<Bool>;
      /** How users are notified. @default they are not */
      readonly notifyConfiguration: NotifyConfiguration;
    }
  | {
      /** What is done, by risk. */
      readonly actions: Actions<false>;
      readonly notifyConfiguration?: undefined;
    };

/** Settings to arguments. */
export function accountTakeover({
  actions,
  notifyConfiguration,
}: AccountTakeover): Complete<CognitoRiskConfigurationAccountTakeoverRiskConfiguration> {
  const byDefault = notifyConfiguration !== undefined;
  const complete: Complete<CognitoRiskConfigurationAccountTakeoverRiskConfigurationActions> = {
    lowAction: action(actions.lowAction, byDefault),
    mediumAction: action(actions.mediumAction, byDefault),
    highAction: action(actions.highAction, byDefault),
  };
  return { actions: complete, notifyConfiguration: notifyConfiguration && notification(notifyConfiguration) };
}

function action(stated: Action<Bool> | undefined, byDefault: boolean) {
  return stated && { eventAction: stated.eventAction, notify: stated.notify ?? byDefault };
}

function notification(
  stated: NotifyConfiguration,
): Complete<CognitoRiskConfigurationAccountTakeoverRiskConfigurationNotifyConfiguration> {
  const { sourceArn, from, replyTo, blockEmail, mfaEmail, noActionEmail } = stated;
  return { sourceArn, from, replyTo, blockEmail, mfaEmail, noActionEmail };
}
