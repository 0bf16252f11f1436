import type { Environment } from "../../../lib/environment";
import { UserPoolStack } from "../../../stacks/user-pool-stack";
import { compare } from "../../../tools/compare/compare";
import type { Side } from "../../../tools/compare/fields";
import { partlyRead, withoutTerraform } from "../../../tools/compare/live";
import { adoptedIn, sideOf } from "../../../tools/compare/side";
import { readPool } from "../../../tools/import/read-pool";
import { synthesise } from "../../../tools/terraform/synthesise";
import { described } from "../import/description";

async function side(name: string, given: Pick<Environment, "userPool" | "protection">, isLive = false): Promise<Side> {
  const environment: Environment = {
    name: "prod",
    region: "us-west-2",
    accountId: "111111111111",
    backend: { type: "local" },
    ...given,
  };
  const texts = await synthesise((app) => new UserPoolStack(app, environment));
  const adopted = isLive ? undefined : adoptedIn(environment.userPool);
  return withoutTerraform(sideOf(name, { json: texts.prod as string, adopted }));
}

test("the settings are compared with what is live, even if a client has another name there", async () => {
  const { userPool } = readPool(
    described({
      pool: {
        Id: "us-west-2_abc123",
        Name: "acme",
        DeletionProtection: "INACTIVE",
        Policies: { PasswordPolicy: { MinimumLength: 8, RequireLowercase: true } },
      },
      clients: [
        {
          ClientId: "1",
          ClientName: "Acme Shop",
          EnableTokenRevocation: true,
          ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
        },
      ],
    } as Parameters<typeof described>[0]),
  );
  const live = await side("prod@aws", { userPool, protection: "plan" }, true);
  const settings = await side("prod", {
    protection: "full",
    userPool: {
      name: "acme",
      passwordPolicy: { minimumLength: 12 },
      clients: { shop: { kind: "custom", name: "Acme Shop", explicitAuthFlows: ["ALLOW_USER_SRP_AUTH"] } },
    } as Environment["userPool"],
  });
  const found = new Map(compare(settings, live).map(({ path, verdict }) => [path, verdict]));
  expect(found.get("user_pool.password_policy.minimum_length")).toBe("weaker");
  expect(found.get("user_pool.deletion_protection")).toBe("weaker");
  expect(found.get("clients.shop.explicit_auth_flows")).toBe("weaker");
  expect([...found.keys()].filter((path) => path.includes("lifecycle") || path.startsWith("provider"))).toEqual([]);
});

test("what could not be read gets no verdict", async () => {
  const webAclArn = "arn:aws:wafv2:us-west-2:111111111111:regional/webacl/acme/1d2e3f4a-5b6c-4d7e-8f90-a1b2c3d4e5f6";
  const userPool = {
    name: "acme",
    mfaConfiguration: "ON",
    softwareTokenMfaConfiguration: { enabled: true },
    webAclArn,
  };
  const settings = await side("prod", { protection: "none", userPool } as Pick<Environment, "userPool" | "protection">);
  const { userPool: read } = readPool(described({ mfa: {} }));
  const live = await side("prod@aws", { userPool: read, protection: "plan" }, true);
  const verdicts = (second: Side) => {
    const found = new Map(compare(settings, second).map(({ path, verdict }) => [path, verdict]));
    return [found.get("user_pool.mfa_configuration"), found.get("web_acl")];
  };
  expect(verdicts(live)).toEqual(["weaker", "weaker"]);
  expect(verdicts(partlyRead(live))).toEqual(["unordered", "unordered"]);
});
