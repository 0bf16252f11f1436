import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, withScratch } from "../../tools/terraform";
import { tools } from "./harness";
import { copyProject } from "./harness/project";

/** Needs all that the emulator does not have: roles, functions, DNS, secrets, variables, and a pool to import. */
const ANYTHING = `import type { Environment } from "../lib/environment";

export const environments: Environment[] = [
  {
    name: "anything",
    region: "eu-central-1",
    accountId: "111111111111",
    backend: { type: "s3", bucket: "acme-state", key: "anything", region: "eu-central-1" },
    protection: "full",
    userPool: {
      name: "acme",
      importId: "eu-central-1_AbCdEf123",
      adopted: true,
      autoVerifiedAttributes: ["email"],
      smsConfiguration: { role: "create" },
      mfaConfiguration: "OPTIONAL",
      softwareTokenMfaConfiguration: { enabled: true },
      lambdaConfig: { preSignUp: "arn:aws:lambda:eu-central-1:111111111111:function:check-sign-up:live" },
      lambdaPermissions: true,
      domain: {
        name: "login.acme.com",
        certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6",
        hostedZoneId: "Z0123456789ABCDEFGHIJ",
        managedLoginVersion: 2,
      },
      identityProviders: {
        Google: {
          type: "Google",
          clientId: "123456789012-acme.apps.googleusercontent.com",
          clientSecret: { fromVariable: "google_secret" },
          authorizeScopes: ["openid", "email"],
          attributeMapping: { email: "email" },
        },
        Facebook: {
          type: "Facebook",
          clientId: "1234567890123456",
          clientSecret: { fromSecretsManager: "accounts/facebook", key: "client_secret" },
          authorizeScopes: ["email"],
          attributeMapping: { email: "email" },
        },
      },
      clients: {
        shop: {
          kind: "web",
          callbackUrls: ["https://shop.acme.com/callback"],
          supportedIdentityProviders: ["COGNITO", "Google", "Facebook"],
        },
      },
      clientSecrets: { toSecretsManager: "accounts/clients" },
    },
  },
];
`;

test("npm run local deploys any environment under any Terraform configuration of the user, and lists what it leaves out", () =>
  withScratch(async (project) => {
    await copyProject(project);
    await writeFile(join(project, "stacks", "index.ts"), ANYTHING);
    const own = {
      TF_CLI_ARGS: "-no-such-argument",
      TF_CLI_ARGS_plan: "-destroy",
      TF_VAR_google_secret: "real",
      TF_LOG: "",
    };
    const { stdout, stderr } = await run(process.execPath, ["--require", "tsx/cjs", "scripts/local.ts", "anything"], {
      cwd: project,
      env: { ...process.env, ...own },
    });
    expect(stdout).toMatch(/^user_pool_id = eu-central-1_\w+$/m);
    expect(stdout).toContain("No changes. Your infrastructure matches the configuration.");

    const { version, mirror } = await tools();
    const said = (what: string) =>
      new RegExp(`^${what}: (.*)$`, "m")
        .exec(stderr)?.[1]
        ?.split(", ")
        .map((address) => address.replace(/\..*$/, ""));
    expect(stderr).toContain(`Terraform ${version}, AWS provider ${mirror.version}`);
    expect(new Set(said("left out, the emulator does not support it"))).toEqual(
      new Set([
        "aws_iam_role",
        "aws_iam_role_policy",
        "aws_lambda_permission",
        "aws_route53_record",
        "aws_secretsmanager_secret",
        "aws_secretsmanager_secret_version",
        "data",
      ]),
    );
    expect(said(`left out, AWS provider ${mirror.version} does not support it`) ?? []).toEqual(
      mirror.version.startsWith("5.") ? ["aws_cognito_managed_login_branding"] : [],
    );
    expect(said("created instead of imported")).toEqual(["aws_cognito_user_pool"]);
    expect(said("placeholder values of variables")).toEqual(["google_secret"]);
    expect(stderr).not.toContain("real");
  }));
