import { Token } from "cdktf";
import { addClientSecrets } from "../../../lib/resources/client-secrets/resource";
import type { ClientSecretsSettings } from "../../../lib/resources/client-secrets/settings";
import { addClients } from "../../../lib/resources/clients/resource";
import type { ClientsSettings } from "../../../lib/resources/clients/settings";
import { withResources } from "../with-resources";

const clients = {
  spa: { kind: "spa" },
  web: { kind: "web" },
  batch: { kind: "machine", allowedOauthScopes: ["api/read"] },
} as const satisfies ClientsSettings["clients"];

/** Stops a plan that would write an empty secret. */
function neverEmpty(client: string) {
  const condition = `\${try(length(aws_cognito_user_pool_client.pool_${client}.client_secret) > 0, false)}`;
  return { precondition: [{ condition, error_message: expect.stringContaining(`the client "${client}"`) }] };
}

function resources(clientSecrets: ClientSecretsSettings["clientSecrets"], region?: string) {
  return json(clientSecrets, region).resource;
}

function json(clientSecrets: ClientSecretsSettings["clientSecrets"], region?: string) {
  return withResources(
    (context) => {
      const settings = { clients, clientSecrets };
      const made = addClients(context, settings, { resourceServers: new Map(), identityProviders: new Map() });
      addClientSecrets(context, settings, made);
    },
    { region },
    region,
  );
}

test("each client that has a secret gets a copy in Secrets Manager, with its id beside it", () => {
  const made = resources({ toSecretsManager: "acme/clients" });
  expect(made.aws_secretsmanager_secret).toEqual({
    pool_web: { name: "acme/clients/web", recovery_window_in_days: 0 },
    pool_batch: { name: "acme/clients/batch", recovery_window_in_days: 0 },
  });
  expect(made.aws_secretsmanager_secret_version.pool_web).toEqual({
    secret_id: "${aws_secretsmanager_secret.pool_web.id}",
    secret_string:
      '${jsonencode({"client_id" = aws_cognito_user_pool_client.pool_web.id, "client_secret" = aws_cognito_user_pool_client.pool_web.client_secret})}',
    lifecycle: neverEmpty("web"),
  });
});

test("a prefix can be a token that is not a string", () => {
  const prefix = Token.asAny("${var.prefix}") as unknown as string;
  expect(resources({ toSecretsManager: prefix }).aws_secretsmanager_secret.pool_web.name).toBe("${var.prefix}/web");
});

test("each client that has a secret gets an encrypted parameter", () => {
  expect(resources({ toSsmParameter: "/acme/clients/" }).aws_ssm_parameter).toEqual({
    pool_web: {
      name: "/acme/clients/web",
      type: "SecureString",
      value: "${aws_cognito_user_pool_client.pool_web.client_secret}",
      lifecycle: neverEmpty("web"),
    },
    pool_batch: {
      name: "/acme/clients/batch",
      type: "SecureString",
      value: "${aws_cognito_user_pool_client.pool_batch.client_secret}",
      lifecycle: neverEmpty("batch"),
    },
  });
});

test("they can be encrypted with your own key", () => {
  expect(resources({ toSecretsManager: "a", kmsKeyId: "alias/a" }).aws_secretsmanager_secret.pool_web.kms_key_id).toBe(
    "alias/a",
  );
  expect(resources({ toSsmParameter: "/a", kmsKeyId: "alias/a" }).aws_ssm_parameter.pool_web.key_id).toBe("alias/a");
});

test("copies are in the pool's region", () => {
  const { aws_secretsmanager_secret: secret, aws_secretsmanager_secret_version: version } = resources(
    { toSecretsManager: "a" },
    "eu-west-1",
  );
  const { aws_ssm_parameter: parameter } = resources({ toSsmParameter: "/a" }, "eu-west-1");
  expect([secret, version, parameter].map(({ pool_web }) => pool_web.region)).toEqual(Array(3).fill("eu-west-1"));
});

test("a copy that is no longer managed is forgotten, and stays in AWS", () => {
  const addresses = (clientSecrets: ClientSecretsSettings["clientSecrets"]) => {
    const { removed, resource } = json(clientSecrets);
    return { removed, copies: Object.keys(resource.aws_secretsmanager_secret ?? resource.aws_ssm_parameter) };
  };
  const lifecycle = { destroy: false };
  expect(addresses({ toSecretsManager: "a", unmanaged: ["web"] })).toEqual({
    copies: ["pool_batch"],
    removed: [
      { from: "aws_secretsmanager_secret.pool_web", lifecycle },
      { from: "aws_secretsmanager_secret_version.pool_web", lifecycle },
    ],
  });
  expect(addresses({ toSsmParameter: "/a", unmanaged: ["web"] })).toEqual({
    copies: ["pool_batch"],
    removed: [{ from: "aws_ssm_parameter.pool_web", lifecycle }],
  });
});

test.each([undefined, "output"] as const)("there are no copies with %p", (clientSecrets) => {
  expect(Object.keys(resources(clientSecrets))).toEqual(["aws_cognito_user_pool", "aws_cognito_user_pool_client"]);
});

test("a web client without a secret gets no copy", () => {
  const { resource } = withResources((context) => {
    const settings: ClientsSettings & ClientSecretsSettings = {
      clients: { web: { kind: "web", generateSecret: false } },
      clientSecrets: { toSsmParameter: "/acme" },
    };
    const made = addClients(context, settings, { resourceServers: new Map(), identityProviders: new Map() });
    addClientSecrets(context, settings, made);
  });
  expect(resource).not.toHaveProperty("aws_ssm_parameter");
});
