import type { CustomSender, LambdaSettings } from "../../user-pool/lambda";

/** The settings of custom senders, by their names in `lambdaConfig`. */
const SENDERS = ["customEmailSender", "customSmsSender"] as const;

/** A custom sender, and its name in `lambdaConfig`. */
export type StatedSender = readonly [name: (typeof SENDERS)[number], sender: CustomSender];

/** The custom senders of the settings. */
export function sendersOf({ lambdaConfig = {} }: LambdaSettings): StatedSender[] {
  return SENDERS.flatMap((name): StatedSender[] => {
    const sender = lambdaConfig[name];
    return sender === undefined ? [] : [[name, sender]];
  });
}
