import { TerraformOutput, TerraformStack } from "cdktf";
import { httpApiJwtAuthorizer } from "../../lib/authorizers/http-api-jwt";
import { AwsProvider } from "../../lib/aws";
import { LOCKS } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { grant } from "../../lib/grants/grant";
import { lockOf } from "../../lib/lock/lock-of";
import { readPool } from "../../lib/read-pool";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { guard, isBlocking } from "../../tools/plan/guard";
import { readPlan } from "../../tools/plan/read";
import { changes, withWorkspace } from "../../tools/terraform";
import { stackJson, tools, withDeployment } from "./harness";
import { readParameter, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";

const publish = { toSsm: "/accounts/e2e" } as const;
const pages = { allowedOauthFlows: ["code"], callbackUrls: ["https://acme.com/cb"] } as const;
const before = {
  publish,
  domain: { prefix: "acme-e2e" },
  clients: { web: { kind: "spa", ...pages } },
  resourceServers: { api: { identifier: "orders", scopes: { read: "Read" } } },
} as const;

/** A stack of somebody else, that knows nothing of the pool but the path. */
function readerJson(): Promise<string> {
  return stackJson((app) => {
    const stack = new TerraformStack(app, "reader");
    new AwsProvider(stack, "aws", { region: REGION, allowedAccountIds: ["123456789012"] });
    const pool = readPool(stack, "accounts", {
      ...{ fromSsm: publish.toSsm },
      clients: ["web"],
      resourceServers: ["api"],
      domain: true,
    });
    const value = {
      pool: [pool.id, pool.arn, pool.endpoint, pool.issuer, pool.jwksUri],
      domain: [pool.domain?.resource.domain, pool.domain?.url],
      scope: `${pool.resourceServers.get("api")?.identifier}/read`,
      authorizer: httpApiJwtAuthorizer(pool, ["web"]).jwtConfiguration,
      policy: grant(pool, "readUsers"),
    };
    new TerraformOutput(stack, "read", { value });
  });
}

/** A protected environment with settings that differ from those in its lock. */
function lockedJson(deployed: Partial<CognitoUserPoolSettings>, now: Partial<CognitoUserPoolSettings>) {
  const environment = (userPool: Partial<CognitoUserPoolSettings>): Environment => ({
    name: "e2e",
    region: REGION,
    accountId: "123456789012",
    backend: { type: "local" },
    protection: "full",
    userPool: { name: "acme", ...userPool },
  });
  return stackJson((app) => {
    app.node.setContext(LOCKS, new Map([["e2e", lockOf(environment(deployed))]]));
    new UserPoolStack(app, environment(now));
  });
}

testWithMoto("a published pool is read by another stack; a rename keeps its readers, and what is removed is gone", () =>
  withMoto(async (endpoints, moto) =>
    withDeployment(
      await poolJson(before),
      async ({ workspace, emulator }) => {
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        const told = await workspace.output();
        const { web } = told.client_ids as { web: string };
        expect(await readParameter(moto, REGION, "/accounts/e2e/clients/web/id")).toBe(web);

        const reader = { json: await readerJson(), endpoint: emulator.url, endpoints };
        await withWorkspace(await tools(), reader, async (other) => {
          await other.apply();
          expect((await other.plan()).empty).toBe(true);
          const { read } = await other.output();
          const { policy, ...rest } = read as { policy: string };
          expect(rest).toEqual({
            pool: [
              told.user_pool_id,
              told.user_pool_arn,
              told.user_pool_endpoint,
              told.user_pool_issuer,
              told.user_pool_jwks_uri,
            ],
            domain: ["acme-e2e", told.user_pool_domain],
            scope: "orders/read",
            authorizer: { issuer: told.user_pool_issuer, audience: [web] },
          });
          expect(JSON.parse(policy).Statement[0].Resource).toBe(told.user_pool_arn);
        });

        const shop = { ...before.clients.web, renamedFrom: "web", name: "web" } as const;
        await workspace.write(await poolJson({ ...before, clients: { shop } }));
        expect(changes(await workspace.plan()).sort()).toEqual(["create aws_ssm_parameter.pool-published_client_shop"]);
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        for (const key of ["web", "shop"]) {
          expect(await readParameter(moto, REGION, `/accounts/e2e/clients/${key}/id`)).toBe(web);
        }

        const rest = { ...before, publish: undefined, clients: { shop } };
        await workspace.write(await lockedJson({ ...before, clients: { shop } }, rest));
        const kept = changes(await workspace.plan()).filter((change) => change.includes("aws_ssm_parameter"));
        expect(kept).toHaveLength(10);
        expect(kept.filter((change) => !change.startsWith("forget "))).toEqual([]);

        await workspace.write(await poolJson(rest));
        const removal = await workspace.plan();
        const blocking = guard(readPlan(JSON.stringify(removal), "plan")).findings.filter(isBlocking);
        expect(blocking.map(({ watch, what }) => [watch, what])).toEqual([
          ["published-values-stay", expect.stringContaining("(and 6 more), while aws_cognito_user_pool")],
        ]);
        const gone = changes(removal);
        expect(gone).toHaveLength(10);
        expect(gone).toContain("delete aws_ssm_parameter.pool-published_user_pool_id");
        await workspace.apply();
        expect((await workspace.plan()).empty).toBe(true);
        await expect(readParameter(moto, REGION, "/accounts/e2e/user-pool-id")).rejects.toThrow("ParameterNotFound");
        expect(emulator.unserved()).toEqual([]);
      },
      endpoints,
    ),
  ),
);
