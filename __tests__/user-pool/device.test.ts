import { fromAws, toTerraform } from "../../lib/user-pool/device";
import { live } from "./described";

describe("devices", () => {
  test("without the block no device is remembered, and nothing is emitted", () => {
    expect(toTerraform({})).toEqual({});
  });

  test("an empty block explicitly means that every device is remembered", () => {
    expect(toTerraform({ deviceConfiguration: {} })).toEqual({
      deviceConfiguration: { challengeRequiredOnNewDevice: false, deviceOnlyRememberedOnUserPrompt: false },
    });
  });

  test.each([{ challengeRequiredOnNewDevice: true }, { deviceOnlyRememberedOnUserPrompt: true }])(
    "%j is completed",
    (deviceConfiguration) => {
      expect(toTerraform({ deviceConfiguration })).toEqual({
        deviceConfiguration: {
          challengeRequiredOnNewDevice: false,
          deviceOnlyRememberedOnUserPrompt: false,
          ...deviceConfiguration,
        },
      });
    },
  );
});

describe("live settings", () => {
  test("are always both settings of the block", () => {
    const DeviceConfiguration = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false };
    const both = { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: false };
    expect(fromAws(live({ DeviceConfiguration }))).toEqual({ deviceConfiguration: both });
    expect(fromAws(live({ DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } }))).toEqual({
      deviceConfiguration: both,
    });
  });

  test("have no block if AWS has none, which differs from an empty one", () => {
    expect(fromAws(live({}))).toEqual({});
    expect(fromAws(live({ DeviceConfiguration: {} })).deviceConfiguration).toEqual({
      challengeRequiredOnNewDevice: false,
      deviceOnlyRememberedOnUserPrompt: false,
    });
  });
});
