import { consumerBaseline } from "../../lib/baselines/consumer";
import { machinesBaseline } from "../../lib/baselines/machines";
import { workforceBaseline } from "../../lib/baselines/workforce";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import { definePool } from "../../lib/define-pool";
import { call } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { poolJson, REGION } from "./pool";
import { withoutUnknownTypes } from "./unknown-types";

const consumers = definePool(consumerBaseline, {
  name: "acme-shop",
  emailConfiguration: {
    emailSendingAccount: "DEVELOPER",
    sourceArn: `arn:aws:ses:${REGION}:123456789012:identity/acme.com`,
  },
  domain: { prefix: "acme-shop", managedLoginVersion: 2 },
  clients: { shop: { kind: "spa", callbackUrls: ["https://shop.acme.com/cb"] } },
});
const staff = definePool(workforceBaseline, {
  name: "acme-staff",
  domain: { prefix: "acme-staff", managedLoginVersion: 2 },
  identityProviders: {
    okta: {
      type: "SAML",
      metadataUrl: "https://acme.okta.com/metadata",
      attributeMapping: { email: "email" },
    },
  },
  clients: {
    intranet: {
      kind: "web",
      callbackUrls: ["https://intranet.acme.com/cb"],
      supportedIdentityProviders: ["okta"],
      writeAttributes: ["email"],
    },
  },
});
const machines = definePool(machinesBaseline, {
  name: "acme-machines",
  domain: { prefix: "acme-machines" },
  resourceServers: { api: { scopes: { read: "Read orders" } } },
  clients: { orders: { kind: "machine", allowedOauthScopes: ["api/read"] } },
});

test("pools of the three baselines are applied, and the second plan is empty", async () => {
  const stack = await poolJson(consumers, {
    protection: "full",
    backend: { type: "cloud", organization: "acme", workspace: "e2e" },
    extend: (stack) => {
      const environment = { region: REGION, accountId: "123456789012", protection: "full" } as const;
      new CognitoUserPool(stack, "staff", staff, environment);
      new CognitoUserPool(stack, "machines", machines, environment);
    },
  });
  await withDeployment(withoutUnknownTypes(stack), async ({ workspace, emulator }) => {
    await workspace.apply();
    const second = await workspace.plan();
    expect([changes(second), second.empty]).toEqual([[], true]);
    expect(emulator.unserved()).toEqual([]);

    const { UserPools } = (await call(emulator.url, "ListUserPools", { MaxResults: 60 }, REGION)) as {
      UserPools: { Id: string; Name: string }[];
    };
    const live = UserPools.map(async ({ Id: UserPoolId, Name }) => {
      const { UserPool } = (await call(emulator.url, "DescribeUserPool", { UserPoolId }, REGION)) as {
        UserPool: Record<string, Record<string, unknown>>;
      };
      return [Name, UserPool.AdminCreateUserConfig?.AllowAdminCreateUserOnly, UserPool.MfaConfiguration];
    });
    expect((await Promise.all(live)).sort()).toEqual([
      ["acme-machines", true, "ON"],
      ["acme-shop", false, "OPTIONAL"],
      ["acme-staff", true, "ON"],
    ]);
  });
});
