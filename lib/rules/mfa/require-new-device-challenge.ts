import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireNewDeviceChallenge = rule({
  id: "require-new-device-challenge",
  severity: "warning",
  title: "A remembered device had to answer a challenge",
  why: "A device that is remembered without a challenge skips the second factor for ever after one sign-in.",
  link: guide("amazon-cognito-user-pools-device-tracking"),
  counterparts: ["CWE-308"],
  check: ({ userPool: { deviceConfiguration, mfaConfiguration = "OFF" } }) =>
    mfaConfiguration === "OFF" ||
    deviceConfiguration === undefined ||
    (deviceConfiguration.challengeRequiredOnNewDevice ?? false)
      ? []
      : [
          {
            path: "userPool.deviceConfiguration.challengeRequiredOnNewDevice",
            value: deviceConfiguration.challengeRequiredOnNewDevice,
            message: "is false while MFA is on",
            fix: "set challengeRequiredOnNewDevice: true",
          },
        ],
  examples: () => ({
    good: [
      example({
        mfaConfiguration: "ON",
        softwareTokenMfaConfiguration: { enabled: true },
        deviceConfiguration: { challengeRequiredOnNewDevice: true },
      }),
    ],
    bad: [
      {
        given: example({
          mfaConfiguration: "ON",
          softwareTokenMfaConfiguration: { enabled: true },
          deviceConfiguration: {},
        }),
        at: ["userPool.deviceConfiguration.challengeRequiredOnNewDevice"],
      },
    ],
  }),
});
