import type { Json } from "../synth/sorted-json";

/** A live setting that Terraform's provider cannot express, as `docs/radar.md` classifies it. */
export interface NotManagedSetting {
  /**
   * What the next update of the resource does. `wiped`: AWS resets the setting, since the provider does not send it. `blocks`:
   * the update fails. `unknown`: the setting is newer than the table.
   */
  readonly verdict: "wiped" | "blocks" | "unknown";
  /** The live value, to configure it again by hand. Never a secret. */
  readonly value?: Json;
  /**
   * Why it may be lost. From then on, Terraform sends updates of the resource again. Delete the entry after the apply.
   * @default Terraform sends no update
   */
  readonly acceptLoss?: string;
}

/** What a resource has that Terraform does not manage. */
export interface NotManaged {
  /**
   * Live settings that Terraform's provider does not know, by their path in AWS's API: `LambdaConfig.InboundFederation`. While
   * one of them is not accepted (`acceptLoss`), **Terraform changes nothing of this resource**: it is imported as it is, and
   * what you change here has no effect (`ignore_changes: all`).
   * @default none
   */
  readonly notManaged?: Readonly<Record<string, NotManagedSetting>>;
}

/** Whether somebody has said why it may be lost. */
export function isAccepted({ acceptLoss = "" }: NotManagedSetting): boolean {
  return acceptLoss.trim() !== "";
}

/** Whether no update may be sent, because it would lose something or fail. */
export function isHeldBack({ notManaged = {} }: NotManaged): boolean {
  return Object.values(notManaged).some((setting) => !isAccepted(setting));
}
