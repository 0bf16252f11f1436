import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const requireNewDeviceChallenge = rule({
  id: "require-new-device-challenge",
  severity: "warning",
  title: "Require a challenge on new devices",
  why: "Without it, a remembered device skips MFA without having proved who uses it.",
  link: guide("amazon-cognito-user-pools-device-tracking"),
  counterparts: ["CWE-308"],
  check: ({ userPool: { deviceConfiguration, mfaConfiguration = "OFF" }, usesPasswords }) =>
    !usesPasswords ||
    mfaConfiguration === "OFF" ||
    deviceConfiguration === undefined ||
    (deviceConfiguration.challengeRequiredOnNewDevice ?? false)
      ? []
      : [
          {
            path: "userPool.deviceConfiguration.challengeRequiredOnNewDevice",
            value: deviceConfiguration.challengeRequiredOnNewDevice,
            message: "does not challenge new devices, which then skip MFA",
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
