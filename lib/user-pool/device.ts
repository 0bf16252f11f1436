import type { CognitoUserPoolDeviceConfiguration, Complete, UserPoolArguments } from "../aws";
import type { Bool } from "../synth/reference";
import type { DescribedPool } from "./described";

/** Whether Cognito remembers the devices of a user. */
export interface DeviceSettings {
  /**
   * Without this block, Cognito remembers no device. With both settings `false`, the default, it remembers every device.
   * Removing the block turns this off.
   */
  readonly deviceConfiguration?: {
    /** Whether a new device is challenged. A remembered device replaces the MFA factor. @default false */
    readonly challengeRequiredOnNewDevice?: Bool;
    /** `true`: only if the user opts in. `false`: always. @default false */
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

export function fromAws({ DescribeUserPool: { DeviceConfiguration: live } }: DescribedPool): Complete<DeviceSettings> {
  return {
    deviceConfiguration: live && {
      challengeRequiredOnNewDevice: live.ChallengeRequiredOnNewDevice ?? false,
      deviceOnlyRememberedOnUserPrompt: live.DeviceOnlyRememberedOnUserPrompt ?? false,
    },
  };
}
