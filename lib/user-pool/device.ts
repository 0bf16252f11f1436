import type { CognitoUserPoolDeviceConfiguration, Complete, UserPoolArguments } from "../aws";
import { isEmpty } from "../synth/is-empty";
import type { Bool } from "../synth/reference";
import type { Adoption } from "./adoption";
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

export function toTerraform({ deviceConfiguration: stated, adopted }: DeviceSettings & Adoption): Complete<Arguments> {
  if (stated === undefined) return { deviceConfiguration: undefined };
  // Empty, it says that every device is remembered.
  const unset = adopted && !isEmpty(stated) ? undefined : false;
  const complete: Complete<CognitoUserPoolDeviceConfiguration> = {
    challengeRequiredOnNewDevice: stated.challengeRequiredOnNewDevice ?? unset,
    deviceOnlyRememberedOnUserPrompt: stated.deviceOnlyRememberedOnUserPrompt ?? unset,
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
