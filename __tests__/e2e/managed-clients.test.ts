/** Clients that an AWS service made, by the real provider: found by name, changed where something is stated, never deleted. */
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { call } from "../../tools/emulator";
import { guard, isBlocking } from "../../tools/plan/guard";
import { readPlan } from "../../tools/plan/read";
import { changes } from "../../tools/terraform";
import { poolJson, REGION, withPool } from "./pool";

const HOME = "https://search.acme.com/_dashboards/app/home";
const NAME = "AmazonOpenSearchService-search-us-east-1-2ni6nt4id5tg25yde3pztiqkd4";
const ADDRESS = "aws_cognito_managed_user_pool_client.pool_search";
const OWN: CognitoUserPoolSettings["clients"] = {
  web: { kind: "web", callbackUrls: ["https://acme.com/in"] },
};
const found = { namePrefix: "AmazonOpenSearchService-search-" };
const settings = (search?: NonNullable<CognitoUserPoolSettings["managedClients"]>[string]) =>
  poolJson({ clients: OWN, domain: { prefix: "acme-search" }, ...(search && { managedClients: { search } }) });

test("a client of OpenSearch is found by its name, edited, and left to its service", async () => {
  await withPool({ clients: OWN, domain: { prefix: "acme-search" } }, async ({ workspace, emulator, id }) => {
    const ask = <Answer>(operation: string, input: object) =>
      call<Answer & Record<string, unknown>>(emulator.url, operation, { UserPoolId: id, ...input }, REGION);
    const make = async (ClientName: string, input: object = {}) => {
      const made = await ask<{ UserPoolClient: { ClientId: string } }>("CreateUserPoolClient", {
        ClientName,
        ...input,
      });
      return made.UserPoolClient.ClientId;
    };
    const live = async (ClientId: string) => {
      const { UserPoolClient } = await ask<{ UserPoolClient: object }>("DescribeUserPoolClient", { ClientId });
      const { LastModifiedDate: _, ...client } = UserPoolClient as Record<string, unknown>;
      return client;
    };
    const secondPlan = async () => {
      const plan = await workspace.plan();
      return plan.empty ? [] : changes(plan);
    };

    // Before the service has made it, there is nothing to find.
    await workspace.write(await settings(found));
    await expect(workspace.apply()).rejects.toThrow(/empty result/);

    const client = await make(NAME, {
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ["code"],
      AllowedOAuthScopes: ["openid"],
      CallbackURLs: [HOME],
      SupportedIdentityProviders: ["COGNITO"],
      ExplicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    });
    const before = await live(client);
    await workspace.apply();
    expect([await live(client), await secondPlan()]).toEqual([before, []]);

    // One edit changes that alone.
    const edited = { ...found, callbackUrls: [HOME, "https://search.acme.org/_dashboards/app/home"] };
    await workspace.write(await settings(edited));
    expect(changes(await workspace.plan())).toEqual([`update ${ADDRESS}`]);
    await workspace.apply();
    expect(await secondPlan()).toEqual([]);
    expect(await live(client)).toEqual({
      ...before,
      CallbackURLs: edited.callbackUrls,
      LogoutURLs: [],
      ReadAttributes: [],
      WriteAttributes: [],
    });

    // What is no longer stated stays, and another name, which would find the same or nothing, sends what is live.
    await workspace.write(await settings(found));
    expect(await secondPlan()).toEqual([]);
    const stays = await live(client);
    await workspace.write(await settings({ namePattern: "^Nothing$" }));
    await workspace.apply();
    expect([await live(client), await secondPlan()]).toEqual([stays, []]);

    // Removed, it is forgotten: nothing is sent, and the guard says so.
    const after = await live(client);
    await workspace.write(await settings());
    await workspace.terraform(["plan", "-out=plan.tfplan"]);
    const { stdout } = await workspace.terraform(["show", "-json", "plan.tfplan"]);
    const { findings } = guard(readPlan(stdout, "plan"));
    expect(findings.map((each) => [isBlocking(each), each.watch, each.address])).toEqual([
      [false, "forgotten-resources", ADDRESS],
    ]);
    await workspace.apply();
    expect([await live(client), await secondPlan()]).toEqual([after, []]);

    // Units, rotation and a name that two clients have: found by its name, it would lose them; imported by its id, it does not.
    const units = await make("Reports-1", {
      TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
      AccessTokenValidity: 30,
      IdTokenValidity: 30,
      RefreshTokenRotation: { Feature: "ENABLED", RetryGracePeriodSeconds: 10 },
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
    });
    const withUnits = await live(units);
    await workspace.write(await settings({ namePrefix: "Reports-" }));
    await expect(workspace.apply()).rejects.toThrow();
    expect(await live(units)).toEqual(withUnits);
    await make("Reports-2");
    await expect(workspace.apply()).rejects.toThrow(/too many results/);
    const imported = { namePrefix: "Reports-", importId: `${id}/${units}` };
    await workspace.write(await settings(imported));
    expect((await workspace.plan()).text).toMatch(/1 to import, 0 to add, 1 to change, 0 to destroy/);
    await workspace.apply();
    expect(await live(units)).toMatchObject(withUnits);
    expect(await secondPlan()).toEqual([]);
    await workspace.write(await settings({ ...imported, logoutUrls: ["https://acme.com/out"] }));
    await workspace.apply();
    expect(await secondPlan()).toEqual([]);
    expect(await live(units)).toMatchObject({ ...withUnits, LogoutURLs: ["https://acme.com/out"] });
    expect(emulator.unserved()).toEqual([]);
  });
});
