import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { LambdaFunction } from "@cdktf/provider-aws/lib/lambda-function";
import { App, Testing } from "cdktf";
import { checkEnvironment } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { environments } from "../fixtures/stacks";
import type { Json } from "../terraform-json";

const outdir = mkdtempSync(join(tmpdir(), "user-pool-stack-"));
afterAll(() => rmSync(outdir, { recursive: true }));

const DEV: Environment = {
  name: "dev",
  region: "eu-central-1",
  accountId: "111111111111",
  backend: { type: "s3", bucket: "acme-state", key: "pools/dev", region: "eu-central-1" },
  protection: "none",
  userPool: { name: "acme" },
};

/** The Terraform JSON of an environment, its validations run, without CDKTF's own version. */
function synthesised(environment: Environment): Json {
  return JSON.parse(Testing.synth(new UserPoolStack(Testing.stubVersion(new App({ outdir })), environment), true));
}

describe("extend", () => {
  /** A function in the same stack that signs users up, and a policy that names the pool. */
  const extended: Environment = {
    ...DEV,
    userPool: { name: "acme", lambdaConfig: { preSignUp: "${aws_lambda_function.sign_up.arn}" } },
    extend: (stack, userPool) => {
      const role = new IamRole(stack, "sign_up_role", { assumeRolePolicy: "{}" });
      new LambdaFunction(stack, "sign_up", { functionName: "sign-up", role: role.arn, imageUri: "acme:1" });
      new IamRolePolicy(stack, "sign_up_policy", { role: role.name, policy: userPool.arn });
    },
  };

  test("adds resources to the stack, which the settings refer to by address", () => {
    const { resource } = synthesised(extended);
    expect(resource.aws_lambda_function).toMatchObject({ sign_up: { role: "${aws_iam_role.sign_up_role.arn}" } });
    expect(resource.aws_cognito_user_pool.pool.lambda_config.pre_sign_up).toBe("${aws_lambda_function.sign_up.arn}");
    expect(resource.aws_lambda_permission.pool_pre_sign_up.source_arn).toBe("${aws_cognito_user_pool.pool.arn}");
    expect(resource.aws_iam_role_policy.sign_up_policy.policy).toBe("${aws_cognito_user_pool.pool.arn}");
    expect(synthesised(extended)).toEqual(synthesised(extended));
  });

  test("causes no finding by itself", () => {
    const { extend: _, ...plain } = extended;
    expect(checkEnvironment(extended)).toEqual(checkEnvironment(plain));
  });

  test("cannot be async, since the stack would be written before it finishes", () => {
    const extend = (async () => {}) as () => void;
    expect(() => synthesised({ ...DEV, extend })).toThrow("extend of the environment dev is async");
  });

  test("must be a function", () => {
    expect(checkEnvironment({ ...DEV, extend: "resources.ts" as unknown as () => void })).toContainEqual(
      expect.objectContaining({ severity: "error", path: "extend" }),
    );
  });
});

describe("the provider", () => {
  test("has the region and the only allowed account", () => {
    expect(synthesised(DEV).provider).toEqual({
      aws: [{ region: "eu-central-1", allowed_account_ids: ["111111111111"] }],
    });
  });

  test("has the profile, the role and the tags if they are stated", () => {
    const tags = { Service: "accounts", Owner: "identity" };
    const assumeRoleArn = "arn:aws:iam::111111111111:role/deploy";
    expect(synthesised({ ...DEV, profile: "acme-dev", assumeRoleArn, tags }).provider.aws).toEqual([
      {
        region: "eu-central-1",
        allowed_account_ids: ["111111111111"],
        profile: "acme-dev",
        assume_role: [{ role_arn: assumeRoleArn }],
        default_tags: [{ tags }],
      },
    ]);
  });

  test("has the version of the bindings, and the full source", () => {
    expect(synthesised(DEV).terraform.required_providers).toEqual({
      aws: { source: "hashicorp/aws", version: "6.25.0" },
    });
  });

  test("has another version if one is stated", () => {
    expect(synthesised({ ...DEV, awsProviderVersion: "~> 6.58" }).terraform.required_providers).toEqual({
      aws: { source: "hashicorp/aws", version: "~> 6.58" },
    });
  });
});

describe("the stack", () => {
  test("is named after the environment, so that `cdktf deploy dev` works", () => {
    expect(new UserPoolStack(new App({ outdir }), DEV).node.id).toBe("dev");
  });

  test("has its outputs under fixed names, independent of the environment's name", () => {
    expect(synthesised({ ...DEV, name: "another" }).output).toEqual({
      client_ids: { value: {} },
      cloudfront_distribution: { value: "" },
      cloudfront_distribution_zone_id: { value: "" },
      login_urls: { value: {} },
      oauth_endpoints: { value: {} },
      openid_configuration: {
        value: "https://${aws_cognito_user_pool.pool.endpoint}/.well-known/openid-configuration",
      },
      resource_server_scopes: { value: {} },
      user_pool_domain: { value: "" },
      user_pool_id: { value: "${aws_cognito_user_pool.pool.id}" },
      user_pool_arn: { value: "${aws_cognito_user_pool.pool.arn}" },
      user_pool_endpoint: { value: "${aws_cognito_user_pool.pool.endpoint}" },
      user_pool_issuer: { value: "https://${aws_cognito_user_pool.pool.endpoint}" },
      user_pool_jwks_uri: { value: "https://${aws_cognito_user_pool.pool.endpoint}/.well-known/jwks.json" },
    });
  });

  test.each([
    ["full", "ACTIVE", true],
    ["releasing", "INACTIVE", undefined],
    ["none", "INACTIVE", undefined],
  ] as const)("protection %s is deletion_protection %s and prevent_destroy %s", (protection, active, guarded) => {
    const { pool } = synthesised({ ...DEV, protection }).resource.aws_cognito_user_pool;
    expect(pool.deletion_protection).toBe(active);
    expect(pool.lifecycle.prevent_destroy).toBe(guarded);
  });

  test.each([
    ["full", true],
    ["releasing", undefined],
    ["none", undefined],
  ] as const)("protection %s guards the resources that users and apps depend on: %s", (protection, guarded) => {
    const userPool: Environment["userPool"] = {
      name: "acme",
      domain: { prefix: "acme", managedLoginVersion: 2 },
      clients: { web: { kind: "web", callbackUrls: ["https://acme.com/in"] } },
      groups: { admins: {} },
      resourceServers: { api: { scopes: {} } },
      identityProviders: { okta: { type: "SAML", metadataUrl: "https://acme.okta.com/saml" } },
    };
    const { resource } = synthesised({ ...DEV, protection, userPool });
    for (const [type, name] of [
      ["aws_cognito_user_pool_client", "pool_web"],
      ["aws_cognito_user_pool_domain", "pool_domain"],
      ["aws_cognito_user_group", "pool_admins"],
      ["aws_cognito_resource_server", "pool_api"],
      ["aws_cognito_identity_provider", "pool_okta"],
    ] as const) {
      expect(resource[type][name].lifecycle?.prevent_destroy).toBe(guarded);
    }
    expect(resource.aws_cognito_user_group.pool_admins.lifecycle.ignore_changes).toEqual(["role_arn"]);
    expect(resource.aws_cognito_managed_login_branding.pool_web.lifecycle).toBeUndefined();
  });

  test("warns that its protection is being released", () => {
    const { findings } = new UserPoolStack(new App({ outdir }), { ...DEV, protection: "releasing" }).userPool;
    expect(findings).toContainEqual(
      expect.objectContaining({
        environment: "dev",
        rule: "release-protection-only-to-delete",
        severity: "warning",
        path: "protection",
        message: expect.stringContaining("PROTECTION IS OFF"),
      }),
    );
  });

  test("has no warning without a release", () => {
    for (const protection of ["full", "none"] as const) {
      const { findings } = new UserPoolStack(new App({ outdir }), { ...DEV, protection }).userPool;
      expect(findings.map(({ rule }) => rule)).not.toContain("release-protection-only-to-delete");
    }
  });

  test("has the environment's backend", () => {
    expect(synthesised(DEV).terraform.backend).toHaveProperty("s3.key", "pools/dev");
    const cloud = { type: "cloud", organization: "acme", workspace: "dev" } as const;
    expect(synthesised({ ...DEV, backend: cloud }).terraform.cloud.organization).toBe("acme");
    expect(synthesised({ ...DEV, backend: { type: "local" } }).terraform.backend).toEqual({
      local: { path: "../../../terraform.dev.tfstate" },
    });
  });

  test("imports a pool by its id", () => {
    const importing = synthesised({
      ...DEV,
      protection: "full",
      userPool: { name: "acme", adopted: true, importId: "eu-central-1_abc123" },
    });
    expect(importing.import).toEqual([{ id: "eu-central-1_abc123", to: "aws_cognito_user_pool.pool" }]);
  });
});

describe("a whole environment", () => {
  test.each(environments.map((environment) => [environment.name, environment] as const))(
    "is synthesized as before: %s",
    (_, environment) => {
      expect(synthesised(environment)).toMatchSnapshot();
    },
  );
});
