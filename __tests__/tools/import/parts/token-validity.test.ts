import fc from "fast-check";
import type { CognitoUserPoolClientTokenValidityUnits } from "../../../../lib/aws";
import { effectiveClient } from "../../../../lib/resources/clients/effective";
import { leftAlone, toTerraform } from "../../../../lib/resources/clients/to-terraform";
import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const TOKENS = [
  ["AccessToken", "accessToken", "access_token", "hours"],
  ["IdToken", "idToken", "id_token", "hours"],
  ["RefreshToken", "refreshToken", "refresh_token", "days"],
] as const;

const amount = fc.integer({ min: 0, max: 60 });
const unit = fc.constantFrom("seconds" as const, "minutes" as const, "hours" as const, "days" as const);
const live = fc.record(
  {
    AccessTokenValidity: amount,
    IdTokenValidity: amount,
    RefreshTokenValidity: amount,
    TokenValidityUnits: fc.record(
      { AccessToken: unit, IdToken: unit, RefreshToken: unit },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);
type Live = typeof live extends fc.Arbitrary<infer T> ? T : never;

function imported(client: Live) {
  const { userPool } = readPool(described({ clients: [{ ClientId: "id", ClientName: "web", ...client }] }));
  const effective = effectiveClient("web", userPool.clients?.web ?? { kind: "custom" });
  return { args: toTerraform(effective), ignored: leftAlone(effective) ?? [] };
}

test("each lifetime without a number or unit stays the same after the import", () => {
  fc.assert(
    fc.property(live, (client) => {
      const { args, ignored } = imported(client);
      const [units] = (args.tokenValidityUnits ?? []) as CognitoUserPoolClientTokenValidityUnits[];
      for (const [token, setting, argument, own] of TOKENS) {
        const there = client.TokenValidityUnits?.[token] ?? own;
        const isLeft = [`token_validity_units[0].${argument}`, "token_validity_units"].some((one) =>
          ignored.includes(one),
        );
        expect(isLeft ? there : (units?.[setting] ?? own)).toBe(there);
        expect([undefined, client[`${token}Validity`]]).toContain(args[`${setting}Validity`]);
      }
    }),
    { numRuns: 500 },
  );
});

test("every number is stated if one unit is not AWS's default", () => {
  const whole = fc.record({
    AccessTokenValidity: fc.integer({ min: 1, max: 60 }),
    RefreshTokenValidity: fc.integer({ min: 1, max: 60 }),
    TokenValidityUnits: fc.record(
      { AccessToken: fc.constantFrom("minutes", "seconds"), IdToken: unit, RefreshToken: unit },
      { requiredKeys: ["AccessToken"], noNullPrototype: true },
    ),
  });
  fc.assert(
    fc.property(whole, (client) => {
      const { args } = imported(client as Live);
      expect([args.accessTokenValidity, args.refreshTokenValidity]).toEqual([
        client.AccessTokenValidity,
        client.RefreshTokenValidity,
      ]);
    }),
  );
});
