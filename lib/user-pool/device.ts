import type { CognitoUserPoolDeviceConfiguration, Complete, UserPoolArguments } from "../aws";
import type { Bool } from "../synth/reference";

/** Whether Cognito remembers the devices of a user. */
export interface DeviceSettings {
  /**
   * The block's presence has a meaning: without it no device is remembered; with both members `false` (also by leaving
   * them out) every device is. Removing the block turns remembering off.
   */
  readonly deviceConfiguration?: {
    /** A remembered device replaces the second factor; a new one is challenged. @default false */
    readonly challengeRequiredOnNewDevice?: Bool;
    /** `true`: the user opts in, `false`: always remembered. @default false */
    readonly deviceOnlyRememberedOnUserPrompt?: Bool;
  };
}

type Arguments = Pick<UserPoolArguments, "deviceConfiguration">;

export function toTerraform({ deviceConfiguration: stated }: DeviceSettings): Complete<Arguments> {
  if (stated === undefined) return { deviceConfiguration: undefined };
  const complete: Complete<CognitoUserPoolDeviceConfiguration> = {
    challengeRequiredOnNewDevice: stated.challengeRequiredOnNewDevice ?? false,
    deviceOnlyRememberedOnUserPrompt: stated.deviceOnlyRememberedOnUserPrompt ?? false,
  };
  return { deviceConfiguration: complete };
}
