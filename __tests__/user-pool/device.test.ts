import { fromAws, toTerraform } from "../../lib/user-pool/device";
import { live } from "./described";

describe("devices", () => {
  test("without the block no device is remembered, so that it is not emitted", () => {
    expect(toTerraform({})).toEqual({});
  });

  test("an empty block means that every device is remembered, said explicitly", () => {
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

describe("what is live", () => {
  test("is both settings, since a block has both", () => {
    const DeviceConfiguration = { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: false };
    const both = { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: false };
    expect(fromAws(live({ DeviceConfiguration }))).toEqual({ deviceConfiguration: both });
    expect(fromAws(live({ DeviceConfiguration: { ChallengeRequiredOnNewDevice: true } }))).toEqual({
      deviceConfiguration: both,
    });
  });

  test("is no block where AWS has none, which is another thing than an empty one", () => {
    expect(fromAws(live({}))).toEqual({});
    expect(fromAws(live({ DeviceConfiguration: {} })).deviceConfiguration).toEqual({
      challengeRequiredOnNewDevice: false,
      deviceOnlyRememberedOnUserPrompt: false,
    });
  });
});
