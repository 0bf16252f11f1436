import type {
  AccountTakeoverActionType,
  AccountTakeoverRiskConfigurationType,
  NotifyConfigurationType,
  NotifyEmailType,
} from "../../aws-facts/cognito-api";
import { inBytes, known, present, UnknownValue } from "../../aws-facts/known";
import { defined } from "../../synth/defined";
import { isEmpty } from "../../synth/is-empty";
import type { AccountTakeover } from "./account-takeover";

/** What is done about a sign-in that looks like somebody else's, as settings. */
export function accountTakeoverFromAws(
  live: AccountTakeoverRiskConfigurationType | undefined,
): AccountTakeover | undefined {
  if (!live) return undefined;
  const notify = live.NotifyConfiguration;
  const all = present(live.Actions);
  const actions = defined({
    lowAction: action(all.LowAction, notify),
    mediumAction: action(all.MediumAction, notify),
    highAction: action(all.HighAction, notify),
  });
  if (isEmpty(actions)) throw new UnknownValue(all.HighAction, ["an action for one risk at least"]);
  return defined({ actions, notifyConfiguration: notify && notification(notify) }) as AccountTakeover;
}

function action(live: AccountTakeoverActionType | undefined, sender: NotifyConfigurationType | undefined) {
  if (!live) return undefined;
  const eventAction = known(live.EventAction, ["BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"]);
  if (live.Notify && !sender) throw new UnknownValue(live.Notify, ["false without NotifyConfiguration"]);
  return { eventAction, notify: live.Notify };
}

function notification(live: NotifyConfigurationType) {
  return defined({
    sourceArn: live.SourceArn,
    from: live.From,
    replyTo: live.ReplyTo,
    blockEmail: email(live.BlockEmail),
    mfaEmail: email(live.MfaEmail),
    noActionEmail: email(live.NoActionEmail),
  });
}

/** AWS takes a mail with one body; Terraform wants both, and counts bytes. */
function email(live: NotifyEmailType | undefined) {
  if (!live) return undefined;
  const subject = inBytes(live.Subject, 140);
  return { subject, htmlBody: body(live, "HtmlBody"), textBody: body(live, "TextBody") };
}

function body(live: NotifyEmailType, member: "HtmlBody" | "TextBody"): string {
  const text = live[member];
  if (!text) throw new UnknownValue(text, ["a text"]);
  return inBytes(text, 20_000);
}
