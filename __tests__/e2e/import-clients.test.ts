import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { call } from "../../tools/emulator";
import { changes, imports } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { poolJson, REGION } from "./pool";

type Clients = NonNullable<CognitoUserPoolSettings["clients"]>;

/** Clients as they are found: made years ago, by other tools, or in the console. */
const LIVE = {
  old: { ClientName: "Old one" },
  none: { ClientName: "none", ExplicitAuthFlows: [], EnableTokenRevocation: false },
  rotating: {
    ClientName: "rotating",
    ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
    RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 10 },
  },
  minutes: {
    ClientName: "minutes",
    AccessTokenValidity: 60,
    IdTokenValidity: 30,
    RefreshTokenValidity: 5,
    TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
    ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
    PreventUserExistenceErrors: "LEGACY",
  },
  later: { ClientName: "later", GenerateSecret: true },
} as const;

test("clients of all kinds are adopted by their ids alone, and stay unchanged", async () => {
  await withDeployment(await poolJson({}), async ({ workspace, emulator }) => {
    const make = <T>(action: Parameters<typeof call>[1], input: object) => call<T>(emulator.url, action, input, REGION);
    const { UserPool } = await make<{ UserPool: { Id: string } }>("CreateUserPool", {
      PoolName: "acme",
      DeletionProtection: "ACTIVE",
    });
    const ids: Record<string, string> = {};
    const live = async (name: string) =>
      make("DescribeUserPoolClient", { UserPoolId: UserPool.Id, ClientId: ids[name] });
    for (const [name, client] of Object.entries(LIVE)) {
      const made = { UserPoolId: UserPool.Id, ...client };
      const { UserPoolClient } = await make<{ UserPoolClient: { ClientId: string } }>("CreateUserPoolClient", made);
      ids[name] = UserPoolClient.ClientId;
    }
    const before = await Promise.all(Object.keys(LIVE).map(live));
    const { old = "", none = "", rotating = "", minutes = "", later = "" } = ids;
    const clients: Clients = {
      old: { kind: "web", adopted: old },
      none: { kind: "web", adopted: none, explicitAuthFlows: [] },
      rotating: { kind: "custom", adopted: rotating },
      minutes: {
        kind: "custom",
        adopted: minutes,
        accessTokenValidity: "60m",
        idTokenValidity: "30m",
        refreshTokenValidity: "5d",
        explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
        preventUserExistenceErrors: "LEGACY",
      },
    };
    const full = { protection: "full", tags: undefined } as const;
    await workspace.write(await poolJson({ adopted: true, importId: UserPool.Id, clients }, full));
    const plan = await workspace.plan();
    expect([imports(plan).length, changes(plan)]).toEqual([5, []]);
    await workspace.apply();

    await workspace.write(await poolJson({ adopted: true, clients }, full));
    expect((await workspace.plan()).text).toContain("No changes.");

    // One more, when nothing but the state knows the pool's id.
    const more = { ...clients, later: { kind: "web", adopted: later } } as const;
    await workspace.write(await poolJson({ adopted: true, clients: more }, full));
    expect((await workspace.plan()).text).toContain("1 to import, 0 to add, 0 to change, 0 to destroy");
    await workspace.apply();
    expect(await Promise.all(Object.keys(LIVE).map(live))).toEqual(before);
  });
});
