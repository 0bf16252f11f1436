import { TerraformOutput, TerraformStack } from "cdktf";
import { httpApiJwtAuthorizer } from "../../lib/authorizers/http-api-jwt";
import { AwsProvider } from "../../lib/aws";
import { grant } from "../../lib/grants/grant";
import { readPool } from "../../lib/read-pool";
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

        await workspace.write(await poolJson({ ...before, publish: undefined, clients: { shop } }));
        const gone = changes(await workspace.plan());
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
