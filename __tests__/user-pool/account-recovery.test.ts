import { fromAws, toTerraform } from "../../lib/user-pool/account-recovery";
import { live, newer } from "./described";

const E_MAIL_THEN_PHONE = {
  accountRecoverySetting: {
    recoveryMechanism: [
      { name: "verified_email", priority: 1 },
      { name: "verified_phone_number", priority: 2 },
    ],
  },
};

describe("account recovery", () => {
  test.each([{}, { accountRecoverySetting: { recoveryMechanism: [] } }])("%j becomes AWS's default", (settings) => {
    expect(toTerraform(settings)).toEqual(E_MAIL_THEN_PHONE);
  });

  test("mechanisms are emitted by priority, in whatever order they are stated", () => {
    expect(
      toTerraform({
        accountRecoverySetting: {
          recoveryMechanism: [
            { name: "verified_email", priority: 2 },
            { name: "verified_phone_number", priority: 1 },
          ],
        },
      }).accountRecoverySetting,
    ).toEqual({
      recoveryMechanism: [
        { name: "verified_phone_number", priority: 1 },
        { name: "verified_email", priority: 2 },
      ],
    });
  });

  test("an adopted pool keeps its mechanisms until they are stated", () => {
    const accountRecoverySetting = { recoveryMechanism: [{ name: "admin_only", priority: 1 }] } as const;
    expect(toTerraform({ adopted: true })).toEqual({});
    expect(toTerraform({ adopted: true, accountRecoverySetting })).toEqual({ accountRecoverySetting });
  });
});

describe("live settings", () => {
  test("are stated in the order of priority", () => {
    const RecoveryMechanisms = [
      { Priority: 2, Name: "verified_email" },
      { Priority: 1, Name: "verified_phone_number" },
    ] as const;
    expect(fromAws(live({ AccountRecoverySetting: { RecoveryMechanisms: [...RecoveryMechanisms] } }))).toEqual({
      accountRecoverySetting: {
        recoveryMechanism: [
          { name: "verified_phone_number", priority: 1 },
          { name: "verified_email", priority: 2 },
        ],
      },
    });
  });

  test.each([{}, { AccountRecoverySetting: {} }, { AccountRecoverySetting: { RecoveryMechanisms: [] } }])(
    "are not stated: %j",
    (pool) => expect(fromAws(live(pool))).toEqual({}),
  );

  test.each([
    { Priority: 3, Name: "verified_email" },
    { Priority: 1, Name: "verified_passkey" },
  ])("are refused: %j", (mechanism) => {
    expect(() => fromAws(newer({ AccountRecoverySetting: { RecoveryMechanisms: [mechanism] } }))).toThrow("not one of");
  });
});
