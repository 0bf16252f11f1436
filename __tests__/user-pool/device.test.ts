import { toTerraform } from "../../lib/user-pool/device";

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
