/**
 * For each mistake: the guard stops the plan and nothing is touched; the same plan, applied, shows the damage. Plans are made by the
 * real Terraform and the real provider.
 */
import { call, type Emulator } from "../../tools/emulator";
import { guard, isBlocking, type Verdict } from "../../tools/plan/guard";
import { readPlan } from "../../tools/plan/read";
import type { Workspace } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { createFunction, readSecret, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION, withPool } from "./pool";

// Some twenty runs of Terraform, one after the other.
jest.setTimeout(900_000);

type Settings = Parameters<typeof poolJson>[0];

/** Plans and saves it, and judges the plan. */
async function judge(
  workspace: Workspace,
  json: string,
  known: Parameters<typeof guard>[2] = {},
): Promise<Verdict & { readonly found: readonly string[] }> {
  await workspace.write(json);
  await workspace.terraform(["plan", "-out=plan.tfplan"]);
  const { stdout } = await workspace.terraform(["show", "-json", "plan.tfplan"]);
  const verdict = guard(readPlan(stdout, "plan"), [], known);
  const found = verdict.findings.filter(isBlocking).map(({ watch, address }) => `${watch} ${address}`);
  return { ...verdict, found: found.sort() };
}

/** Applies the saved plan, as somebody without the guard would. @returns what Terraform said where it failed */
async function applyAnyway(workspace: Workspace): Promise<string | undefined> {
  const { code, stderr } = await workspace.terraform(["apply", "plan.tfplan"], [0, 1]);
  return code === 0 ? undefined : stderr.replace(/[│\s]+/g, " ");
}

function ask<Answer>({ url }: Emulator, operation: string, input: object): Promise<Answer> {
  return call<Answer & Record<string, unknown>>(url, operation, input, REGION);
}

/** What is stored of a pool, to see that nothing was touched. */
const stored = (emulator: Emulator, id: string) => JSON.stringify(emulator.stored(id));

const client = (callbackUrls: string[]) => ({ kind: "web", callbackUrls, allowedOauthScopes: ["openid"] }) as const;
const WITHOUT_PAGES = { kind: "web", callbackUrls: [], allowedOauthFlowsUserPoolClient: false } as const;
const BASE: Settings = {
  usernameAttributes: ["email"],
  autoVerifiedAttributes: ["email"],
  schema: [{ name: "tenant", attributeDataType: "String", mutable: true }],
  clients: { web: client(["https://a.acme.com/cb"]) },
  groups: { admins: { precedence: 1 } },
  domain: { prefix: "acme-guard" },
};
const SES = {
  emailSendingAccount: "DEVELOPER",
  sourceArn: `arn:aws:ses:${REGION}:123456789012:identity/acme.com`,
  fromEmailAddress: "no-reply@acme.com",
} as const;
const CODES: Settings = { ...BASE, signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] } };
const TOTP = { softwareTokenMfaConfiguration: { enabled: true } } as const;
const POOL = "aws_cognito_user_pool.pool";
const RENAMED: Settings = {
  ...BASE,
  clients: { site: client(["https://a.acme.com/cb"]) },
  groups: { owners: { precedence: 1 } },
  domain: { prefix: "acme-guarded" },
};

test("the guard stops each mistake before anything changes; without it, each mistake does its damage", () =>
  withPool(BASE, async ({ workspace, emulator, id }) => {
    const guarded = await poolJson(RENAMED, { protection: "full" });
    const touchedBy = async (json: string, expected: readonly string[], known?: Parameters<typeof guard>[2]) => {
      const before = stored(emulator, id);
      const { verdict, found } = await judge(workspace, json, known);
      expect([verdict, found]).toEqual(["blocked", expected]);
      expect(stored(emulator, id)).toBe(before);
      return applyAnyway(workspace);
    };
    const ids = async () => {
      const { UserPoolClients: clients } = await ask<{ UserPoolClients: { ClientId: string }[] }>(
        emulator,
        "ListUserPoolClients",
        { UserPoolId: id },
      );
      return clients.map(({ ClientId }) => ClientId);
    };

    // One edit renames a client, a group and the domain's prefix.
    const [client] = await ids();
    const renamed = await touchedBy(await poolJson(RENAMED), [
      "keep-clients aws_cognito_user_pool_client.pool_web",
      "keep-domains aws_cognito_user_pool_domain.pool_domain",
      "keep-groups aws_cognito_user_group.pool_admins",
    ]);
    expect([renamed, await ids()]).toEqual([undefined, [expect.not.stringContaining(client as string)]]);
    await expect(ask(emulator, "GetGroup", { UserPoolId: id, GroupName: "admins" })).rejects.toThrow(
      "Group not found.",
    );

    // A schema edit, with the protection released and the callback URLs gone: all but the schema is applied.
    await workspace.write(guarded);
    await workspace.apply();
    const edited = await poolJson({ ...RENAMED, schema: [], clients: { site: WITHOUT_PAGES } });
    expect(
      await touchedBy(edited, [
        `deletion-protection-stays ${POOL}`,
        "lists-are-not-cleared aws_cognito_user_pool_client.pool_site",
        `schema-is-append-only ${POOL}`,
      ]),
    ).toContain("cannot modify or remove schema items");
    expect(emulator.stored(id).pool.settings.DeletionProtection).toBe("INACTIVE");

    // MFA by e-mail together with the sender that it needs.
    await workspace.write(await poolJson(BASE));
    await workspace.apply();
    const email: Settings = {
      ...BASE,
      emailConfiguration: SES,
      mfaConfiguration: "OPTIONAL",
      emailMfaConfiguration: {},
    };
    expect(await touchedBy(await poolJson(email), [`email-mfa-needs-live-sender ${POOL}`])).toContain(
      "Cannot set EmailMfaConfiguration",
    );

    // Required MFA in the apply that removes codes as a first factor, and a tier that does not have them.
    await workspace.write(await poolJson(CODES));
    await workspace.apply();
    const required = await poolJson({ ...BASE, ...TOTP, mfaConfiguration: "ON" });
    expect(await touchedBy(required, [`mfa-on-needs-live-factors ${POOL}`])).toContain("auth factor");
    const lite = (await poolJson(CODES)).replaceAll('"ESSENTIALS"', '"LITE"');
    expect(await touchedBy(lite, [`tier-keeps-its-features ${POOL}`])).toContain("FeatureUnavailableInTier");

    // A trigger that the provider does not know.
    const federation = { LambdaVersion: "V1_0", LambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:link" };
    emulator.edit(id, ({ settings }) => {
      settings.LambdaConfig = { InboundFederation: federation } as never;
    });
    const notManaged = new Map([[POOL, [{ name: "LambdaConfig.InboundFederation", verdict: "wiped" as const }]]]);
    const other = await poolJson({ ...CODES, smsAuthenticationMessage: "Acme: {####}" });
    await touchedBy(other, [`unmanaged-settings-survive ${POOL}`], { notManaged });
    expect(JSON.stringify(emulator.stored(id).pool.settings.LambdaConfig ?? {})).not.toContain("InboundFederation");

    // A client that somebody deletes in the console is noticed before another takes its place.
    await ask(emulator, "DeleteUserPoolClient", { UserPoolId: id, ClientId: (await ids())[0] });
    expect((await judge(workspace, other)).found).toContain("deleted-outside aws_cognito_user_pool_client.pool_web");

    // Last, what ends every account.
    await touchedBy(await poolJson({ ...CODES, usernameAttributes: ["email", "phone_number"] }), [
      "deleted-outside aws_cognito_user_pool_client.pool_web",
      `keep-user-pools ${POOL}`,
    ]);
    expect(() => emulator.stored(id)).toThrow();
  }));

const FUNCTION = (name: string) => `arn:aws:lambda:${REGION}:123456789012:function:${name}`;

testWithMoto("a role and a permission that the pool needs, and the copy of a secret, are stopped too", () =>
  withMoto(async (endpoints, moto) => {
    for (const name of ["check", "claims"]) await createFunction(moto, REGION, name);
    const shop = { kind: "web", allowedOauthFlowsUserPoolClient: false } as const;
    const clientSecrets = { toSecretsManager: "acme/clients" };
    const trigger = { preSignUp: FUNCTION("check") };
    const both = { ...trigger, preTokenGeneration: FUNCTION("claims") };
    const base = { clients: { shop }, clientSecrets, lambdaPermissions: true } as const;
    const live = await poolJson({ ...base, lambdaConfig: both, smsConfiguration: { role: "create" } });
    await withDeployment(
      asOthersWrite(live),
      async ({ workspace, emulator }) => {
        await workspace.apply();
        const id = (await workspace.output()).user_pool_id as string;
        await rotate(emulator, id);
        const before = [stored(emulator, id), await readSecret(moto, REGION, "acme/clients/shop")];

        const { verdict, found } = await judge(
          workspace,
          asOthersWrite(await poolJson({ ...base, lambdaConfig: trigger })),
        );
        expect([verdict, found]).toEqual([
          "blocked",
          [
            "named-resources-stay aws_iam_role.pool_sms",
            "secret-copies-keep-their-secret aws_secretsmanager_secret_version.pool_shop",
            "trigger-functions-stay aws_lambda_permission.pool_pre_token_generation",
          ],
        ]);
        expect([stored(emulator, id), await readSecret(moto, REGION, "acme/clients/shop")]).toEqual(before);

        expect(await applyAnyway(workspace)).toBeUndefined();
        expect(JSON.parse(await readSecret(moto, REGION, "acme/clients/shop")).client_secret).toBe("");
        const { settings } = emulator.stored(id).pool;
        expect(JSON.stringify(settings)).toContain(FUNCTION("claims"));
        expect(JSON.stringify(settings)).toContain(":role/");
        const left = JSON.parse((await workspace.terraform(["show", "-json"])).stdout) as object;
        expect(JSON.stringify(left)).not.toMatch(/aws_iam_role|pool_pre_token_generation/);
      },
      endpoints,
    );
  }),
);

/** Without what this project adds for safety: a configuration that somebody else wrote has neither. */
function asOthersWrite(json: string): string {
  const root = JSON.parse(json);
  for (const version of Object.values(root.resource.aws_secretsmanager_secret_version)) {
    delete (version as { lifecycle?: unknown }).lifecycle;
  }
  return JSON.stringify({ ...root, removed: undefined });
}

/** Adds a second secret to the client and deletes the first, after which Cognito returns none. */
async function rotate(emulator: Emulator, UserPoolId: string): Promise<void> {
  const { UserPoolClients } = await ask<{ UserPoolClients: [{ ClientId: string }] }>(emulator, "ListUserPoolClients", {
    UserPoolId,
  });
  const client = { UserPoolId, ClientId: UserPoolClients[0].ClientId };
  const listed = await ask<{ ClientSecrets: [{ ClientSecretId: string }] }>(
    emulator,
    "ListUserPoolClientSecrets",
    client,
  );
  await ask(emulator, "AddUserPoolClientSecret", client);
  const { ClientSecretId } = listed.ClientSecrets[0];
  await ask(emulator, "DeleteUserPoolClientSecret", { ...client, ClientSecretId });
}
