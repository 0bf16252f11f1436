import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import { call, type Emulator } from "../../tools/emulator";
import { changes, imports, type Workspace } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { poolJson, REGION, withPool } from "./pool";

const CLIENT = {
  kind: "web",
  callbackUrls: ["https://app.acme.com/callback", "https://app.acme.com/old"],
  logoutUrls: ["https://app.acme.com/"],
  allowedOauthScopes: ["api/read", "api/write", "openid"],
} as const;

const EVERYTHING: Partial<CognitoUserPoolSettings> = {
  domain: { prefix: "acme-e2e" },
  userPoolTier: "PLUS",
  userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
  schema: [{ name: "tenant", attributeDataType: "String" }],
  resourceServers: { api: { scopes: { read: "Read", write: "Write" } } },
  groups: { admins: { description: "May do all", precedence: 1 }, readers: {} },
  clients: {
    web: CLIENT,
    spa: { kind: "spa", callbackUrls: ["http://localhost:5173/cb"], refreshTokenValidity: "12h" },
    native: {
      kind: "native",
      callbackUrls: ["acme://signed-in"],
      refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 5 },
    },
    job: { kind: "machine", allowedOauthScopes: ["api/read"] },
    own: { kind: "custom", explicitAuthFlows: ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] },
  },
  uiCustomization: { css: ".banner-customizable { background-color: white; }" },
  riskConfiguration: {
    compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
    riskExceptionConfiguration: { blockedIpRangeList: ["192.0.2.0/24"] },
  },
};

async function client({ url }: Emulator, UserPoolId: string, ClientId: unknown) {
  const { UserPoolClient } = await call<{ UserPoolClient: Record<string, unknown> }>(
    url,
    "DescribeUserPoolClient",
    { UserPoolId, ClientId },
    REGION,
  );
  return UserPoolClient;
}

/** The addresses in the state. */
async function managed(workspace: Workspace): Promise<string[]> {
  const { stdout } = await workspace.terraform(["show", "-json"]);
  const { values } = JSON.parse(stdout) as { values: { root_module: { resources: { address: string }[] } } };
  return values.root_module.resources.map(({ address }) => address).sort();
}

test("all resources of a pool are applied at once, and the second plan is empty", async () => {
  await withPool(EVERYTHING, async ({ workspace, emulator }) => {
    const second = await workspace.plan();
    expect([changes(second), second.empty]).toEqual([[], true]);
    expect(emulator.unserved()).toEqual([]);
  });
});

test("a removed callback URL, scope and group are removed from AWS, and nothing else changes", async () => {
  await withPool(EVERYTHING, async ({ workspace, emulator, id }) => {
    const { web, ...others } = EVERYTHING.clients ?? {};
    const less: Partial<CognitoUserPoolSettings> = {
      ...EVERYTHING,
      resourceServers: { api: { scopes: { read: "Read" } } },
      groups: { admins: { description: "May do all", precedence: 1 } },
      clients: {
        ...others,
        web: { ...CLIENT, callbackUrls: ["https://app.acme.com/callback"], allowedOauthScopes: ["api/read", "openid"] },
      },
    };
    await workspace.write(await poolJson(less));
    expect(changes(await workspace.plan()).sort()).toEqual([
      "delete aws_cognito_user_group.pool_readers",
      "update aws_cognito_resource_server.pool_api",
      "update aws_cognito_user_pool_client.pool_web",
    ]);
    await workspace.apply();
    const { client_ids: ids } = (await workspace.output()) as { client_ids: Record<string, string> };
    expect(await client(emulator, id, ids.web)).toMatchObject({
      CallbackURLs: ["https://app.acme.com/callback"],
      AllowedOAuthScopes: ["api/read", "openid"],
    });
    expect((await workspace.plan()).text).toContain("No changes.");
  });
});

test("each kind of existing resource is imported by its id without a change", async () => {
  const full = { protection: "full" } as const;
  await withPool(
    EVERYTHING,
    async ({ workspace, emulator, id }) => {
      const { client_ids: ids } = (await workspace.output()) as { client_ids: Record<string, string> };
      const adopted = { adopted: true } as const;
      const { web: _, spa, native, job, own } = EVERYTHING.clients ?? {};
      const taken = {
        ...EVERYTHING,
        importId: id,
        ...adopted,
        usernameConfiguration: { caseSensitive: false },
        domain: { prefix: "acme-e2e", ...adopted, importId: "acme-e2e" },
        resourceServers: { api: { scopes: { read: "Read", write: "Write" }, importId: `${id}|api` } },
        groups: {
          admins: { description: "May do all", precedence: 1, ...adopted, importId: `${id}/admins` },
          readers: { ...adopted, importId: `${id}/readers` },
        },
        clients: {
          web: { ...CLIENT, ...adopted, importId: `${id}/${ids.web}` },
          spa: { ...spa, ...adopted, importId: `${id}/${ids.spa}` },
          native: { ...native, ...adopted, importId: `${id}/${ids.native}` },
          job: { ...job, ...adopted, importId: `${id}/${ids.job}` },
          own: { ...own, ...adopted, importId: `${id}/${ids.own}` },
        },
        uiCustomization: { ...EVERYTHING.uiCustomization, importId: `${id},ALL` },
        riskConfiguration: { ...EVERYTHING.riskConfiguration, importId: id },
      } as Partial<CognitoUserPoolSettings>;
      const addresses = await managed(workspace);
      await rm(join(workspace.folder, "terraform.tfstate"));
      await workspace.write(await poolJson(taken, full));
      const plan = await workspace.plan();
      expect(changes(plan)).toEqual([]);
      expect(imports(plan).sort()).toEqual(addresses);
      expect(emulator.unserved()).toEqual([]);
    },
    full,
  );
});

test("refresh token rotation can be switched off and on again", async () => {
  const on = {
    kind: "spa",
    callbackUrls: ["https://a.acme.com/"],
    refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 5 },
  } as const;
  const off = { ...on, refreshTokenRotation: { feature: "DISABLED" } } as const;
  await withDeployment(await poolJson({ clients: { spa: on } }), async ({ workspace }) => {
    for (const spa of [on, off, on]) {
      await workspace.write(await poolJson({ clients: { spa } }));
      await workspace.apply();
      expect((await workspace.plan()).text).toContain("No changes.");
    }
  });
});
