import type { CognitoUserPoolSettings } from "../../lib/settings";
import { call } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { readParameter, readSecret, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";

type ClientSecrets = Exclude<CognitoUserPoolSettings["clientSecrets"], string | undefined>;

const clients = { web: { kind: "web", allowedOauthFlowsUserPoolClient: false } } as const;

/** Adds a second secret to the client and deletes the first, after which Cognito returns none. */
async function rotate(url: string, UserPoolId: unknown): Promise<void> {
  const ask = (operation: string, input: object) => call(url, operation, { UserPoolId, ...input }, REGION);
  const { UserPoolClients } = await ask("ListUserPoolClients", {});
  const [{ ClientId }] = UserPoolClients as [{ ClientId: string }];
  const { ClientSecrets } = await ask("ListUserPoolClientSecrets", { ClientId });
  const [{ ClientSecretId }] = ClientSecrets as [{ ClientSecretId: string }];
  await ask("AddUserPoolClientSecret", { ClientId });
  await ask("DeleteUserPoolClientSecret", { ClientId, ClientSecretId });
}

/** Deploys a copy, rotates the client's secret, and sees that nothing but a settings change lets the next plan through. */
async function keepsCopy(
  clientSecrets: ClientSecrets,
  read: (moto: string) => Promise<string>,
  forgotten: readonly string[],
): Promise<void> {
  await withMoto(async (endpoints, moto) =>
    withDeployment(
      await poolJson({ clients, clientSecrets }),
      async ({ workspace, emulator }) => {
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        const copy = await read(moto);
        expect(copy).toMatch(/[a-z0-9]{20}/);

        await rotate(emulator.url, (await workspace.output()).user_pool_id);
        const sentence = /Cognito returned no secret for the client\s+"web"/;
        await expect(workspace.plan()).rejects.toThrow(sentence);
        await expect(workspace.apply()).rejects.toThrow(sentence);
        expect(await read(moto)).toBe(copy);

        await workspace.write(await poolJson({ clients, clientSecrets: { ...clientSecrets, unmanaged: ["web"] } }));
        expect(changes(await workspace.plan()).sort()).toEqual(forgotten);
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        expect(await read(moto)).toBe(copy);
      },
      endpoints,
    ),
  );
}

testWithMoto("a copy in Secrets Manager is never overwritten with an empty secret", () =>
  keepsCopy({ toSecretsManager: "acme/clients" }, (moto) => readSecret(moto, REGION, "acme/clients/web"), [
    "forget aws_secretsmanager_secret.pool_web",
    "forget aws_secretsmanager_secret_version.pool_web",
  ]),
);

testWithMoto("a copy in Parameter Store is never overwritten with an empty secret", () =>
  keepsCopy({ toSsmParameter: "/acme/clients" }, (moto) => readParameter(moto, REGION, "/acme/clients/web"), [
    "forget aws_ssm_parameter.pool_web",
  ]),
);

testWithMoto("the copy of a renamed client is there under both keys, until renamedFrom is deleted", () =>
  withMoto(async (endpoints, moto) => {
    const clientSecrets: ClientSecrets = { toSsmParameter: "/acme/clients" };
    const copy = (key: string) => readParameter(moto, REGION, `/acme/clients/${key}`);
    await withDeployment(
      await poolJson({ clients, clientSecrets }),
      async ({ workspace }) => {
        await workspace.apply();
        const secret = await copy("web");

        const shop = { ...clients.web, name: "web" } as const;
        await workspace.write(await poolJson({ clients: { shop: { ...shop, renamedFrom: "web" } }, clientSecrets }));
        expect(changes(await workspace.plan())).toEqual(["create aws_ssm_parameter.pool_shop"]);
        await workspace.apply();
        expect([await copy("web"), await copy("shop")]).toEqual([secret, secret]);

        await workspace.write(await poolJson({ clients: { shop }, clientSecrets }));
        expect(changes(await workspace.plan())).toEqual(["delete aws_ssm_parameter.pool_web"]);
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        expect(await copy("shop")).toBe(secret);
      },
      endpoints,
    );
  }),
);
