import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, TerraformOutput, TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import { AwsProvider } from "../lib/aws";
import { CognitoUserPool, type CognitoUserPoolSettings } from "../lib/cognito-user-pool";
import type { Environment } from "../lib/environment";
import { expression } from "../lib/synth/reference";
import { synthesised } from "./terraform-json";

const sms = { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" };

/** The resource of a pool named `pool`. */
function resource(settings: Partial<CognitoUserPoolSettings>, environment?: Partial<Environment>) {
  return synthesised((stack) => {
    new CognitoUserPool(stack, "pool", { name: "acme", ...settings }, environment);
  }).resource.aws_cognito_user_pool.pool;
}

describe("address and lifecycle", () => {
  test("the pool's address is aws_cognito_user_pool.<id>", () => {
    const { resource } = synthesised((stack) => {
      new CognitoUserPool(stack, "pool", { name: "acme" });
      new CognitoUserPool(stack, "partners", { name: "acme-partners" });
    });
    expect(Object.keys(resource)).toEqual(["aws_cognito_user_pool"]);
    expect(Object.keys(resource.aws_cognito_user_pool).sort()).toEqual(["partners", "pool"]);
    expect(resource.aws_cognito_user_pool.partners.name).toBe("acme-partners");
  });

  test("a pool without SMS settings ignores changes of them", () => {
    expect(resource({}).lifecycle).toEqual({ ignore_changes: ["sms_configuration"] });
  });

  test("a pool with SMS settings detects changes of them", () => {
    expect(resource({ smsConfiguration: sms })).not.toHaveProperty("lifecycle");
  });

  test.each([
    ["full", "ACTIVE", { prevent_destroy: true, ignore_changes: ["sms_configuration"] }],
    ["plan", undefined, { prevent_destroy: true, ignore_changes: ["sms_configuration", "deletion_protection"] }],
    ["releasing", "INACTIVE", { ignore_changes: ["sms_configuration"] }],
    ["none", "INACTIVE", { ignore_changes: ["sms_configuration"] }],
  ] as const)("protection %s is deletion_protection %s and its lifecycle", (protection, active, lifecycle) => {
    const emitted = resource({}, { protection });
    expect(emitted.deletion_protection).toBe(active);
    expect(emitted.lifecycle).toEqual(lifecycle);
  });

  test("a protected pool with SMS is guarded and ignores nothing", () => {
    expect(resource({ smsConfiguration: sms }, { protection: "full" }).lifecycle).toEqual({ prevent_destroy: true });
  });

  test("under `plan`, the settings can state AWS's deletion protection", () => {
    const emitted = resource({ deletionProtection: "INACTIVE" }, { protection: "plan" });
    expect(emitted.deletion_protection).toBe("INACTIVE");
    expect(emitted.lifecycle.ignore_changes).not.toContain("deletion_protection");
  });

  test("an adopted pool leaves AWS's deletion protection alone only if nothing states it", () => {
    const ignored = (protection?: "full" | "plan") =>
      resource({ adopted: true }, { protection }).lifecycle.ignore_changes;
    expect(ignored("full")).not.toContain("deletion_protection");
    expect(ignored("plan").filter((name: string) => name === "deletion_protection")).toHaveLength(1);
    expect(ignored()).toContain("deletion_protection");
  });

  test("without an environment, the settings decide on deletion protection", () => {
    expect(resource({})).not.toHaveProperty("deletion_protection");
    expect(resource({ deletionProtection: "ACTIVE" }).deletion_protection).toBe("ACTIVE");
  });

  test("the bound resource stays reachable", () => {
    const { resource } = synthesised((stack) => {
      const pool = new CognitoUserPool(stack, "pool", { name: "acme" });
      pool.resource.addOverride("lifecycle.create_before_destroy", true);
      pool.resource.smsAuthenticationMessage = "{####}";
    });
    expect(resource.aws_cognito_user_pool.pool).toMatchObject({
      sms_authentication_message: "{####}",
      lifecycle: { create_before_destroy: true },
    });
  });

  test("inside another construct, the address contains the path, and the import block has that address", () => {
    const json = synthesised((stack) => {
      const identity = new Construct(stack, "identity");
      new CognitoUserPool(identity, "pool", { name: "acme", adopted: true, importId: "us-west-2_abc123" });
    });
    const [address] = Object.keys(json.resource.aws_cognito_user_pool);
    expect(address).toMatch(/^identity_pool_[0-9A-F]{8}$/);
    expect(json.import).toEqual([{ id: "us-west-2_abc123", to: `aws_cognito_user_pool.${address}` }]);
  });
});

describe("an import by id", () => {
  test("is a separate block for each pool", () => {
    const json = synthesised((stack) => {
      new CognitoUserPool(stack, "pool", { name: "acme", adopted: true, importId: "us-west-2_abc123" });
      new CognitoUserPool(stack, "partners", { name: "acme-partners", adopted: true, importId: "us-west-2_def456" });
      new CognitoUserPool(stack, "fresh", { name: "acme-fresh" });
    });
    expect(json.import).toEqual([
      { id: "us-west-2_abc123", to: "aws_cognito_user_pool.pool" },
      { id: "us-west-2_def456", to: "aws_cognito_user_pool.partners" },
    ]);
  });

  test("is absent unless stated", () => {
    expect(
      synthesised((stack) => {
        new CognitoUserPool(stack, "pool", { name: "acme" });
      }),
    ).not.toHaveProperty("import");
  });
});

describe("what other resources need of a pool", () => {
  const members = ["id", "arn", "endpoint", "issuer", "jwksUri"] as const;

  test("is referred to, the issuer with its scheme", () => {
    const { output } = synthesised((stack) => {
      const pool = new CognitoUserPool(stack, "pool", { name: "acme" });
      for (const member of members) new TerraformOutput(stack, member, { value: pool[member] });
    });
    expect(output).toEqual({
      id: { value: "${aws_cognito_user_pool.pool.id}" },
      arn: { value: "${aws_cognito_user_pool.pool.arn}" },
      endpoint: { value: "${aws_cognito_user_pool.pool.endpoint}" },
      issuer: { value: "https://${aws_cognito_user_pool.pool.endpoint}" },
      jwksUri: { value: "https://${aws_cognito_user_pool.pool.endpoint}/.well-known/jwks.json" },
    });
  });

  test("is known for a pool that is managed elsewhere, by its id", () => {
    const json = synthesised((stack) => {
      const pool = CognitoUserPool.fromUserPoolId(stack, "legacy", "eu-west-1_AbC123");
      for (const member of members) new TerraformOutput(stack, member, { value: pool[member] });
    });
    expect(json).not.toHaveProperty("resource");
    expect(json.data).toEqual({ aws_cognito_user_pool: { legacy: { user_pool_id: "eu-west-1_AbC123" } } });
    expect(json.output).toEqual({
      id: { value: "eu-west-1_AbC123" },
      arn: { value: "${data.aws_cognito_user_pool.legacy.arn}" },
      endpoint: { value: "cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC123" },
      issuer: { value: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC123" },
      jwksUri: { value: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC123/.well-known/jwks.json" },
    });
  });

  test.each([
    ["us-gov-west-1", "amazonaws.com"],
    ["cn-north-1", "amazonaws.com.cn"],
    ["eusc-de-east-1", "amazonaws.eu"],
  ])("ends as the hosts of its partition do: %s", (region, suffix) => {
    synthesised((stack) => {
      const { endpoint } = CognitoUserPool.fromUserPoolId(stack, "legacy", `${region}_AbC123`);
      expect(endpoint).toBe(`cognito-idp.${region}.${suffix}/${region}_AbC123`);
    });
  });

  test("is computed by Terraform if only Terraform knows the id", () => {
    const json = synthesised((stack) => {
      const id = new TerraformVariable(stack, "pool_id", { type: "string" }).stringValue;
      const pool = CognitoUserPool.fromUserPoolId(stack, "legacy", id);
      for (const member of members) new TerraformOutput(stack, member, { value: pool[member] });
    });
    expect(json.data).toEqual({ aws_cognito_user_pool: { legacy: { user_pool_id: "${var.pool_id}" } } });
    expect(json.output.issuer.value).toBe(
      'https://cognito-idp.${element(split("_", var.pool_id), 0)}.amazonaws.com/${var.pool_id}',
    );
  });
});

describe("without an environment", () => {
  const outdir = mkdtempSync(join(tmpdir(), "cognito-user-pool-"));
  afterAll(() => rmSync(outdir, { recursive: true }));

  /** An app with one stack, a provider and the pools of these settings. */
  function appOf(...settings: CognitoUserPoolSettings[]) {
    const app = new App({ outdir });
    const stack = new TerraformStack(app, "test");
    new AwsProvider(stack, "aws", { region: "eu-west-1" });
    const pools = settings.map((each, index) => new CognitoUserPool(stack, `pool${index}`, each));
    return { app, pools };
  }

  const twice: CognitoUserPoolSettings = {
    name: "acme",
    emailVerificationMessage: "A {####}",
    smsVerificationMessage: "B {####}",
    verificationMessageTemplate: { emailMessage: "A {####}", smsMessage: "B {####}" },
  };

  test("settings without errors are synthesised", () => {
    expect(() => appOf({ name: "acme" }).app.synth()).not.toThrow();
  });

  test("synth fails with every error of every pool in one text", () => {
    const synth = () => appOf(twice, { name: "fine" }, { ...twice, smsVerificationMessage: undefined }).app.synth();
    const text = thrown(synth);
    expect(text).toContain("Validation failed with the following errors");
    expect(text).toContain("[test/pool0]");
    expect(text).toContain('userPool.emailVerificationMessage = "A {####}"');
    expect(text).toContain('userPool.smsVerificationMessage = "B {####}"');
    expect(text).toContain("Fix: remove emailVerificationMessage and keep the template");
    expect(text).not.toContain("[test/pool1]");
    expect(text).toContain("[test/pool2]");
  });

  test("findings, errors and notes, are readable and always in the same order", () => {
    const { pools } = appOf(twice);
    const findings = pools[0]?.findings ?? [];
    expect(findings.filter(({ severity }) => severity === "error").map(({ path }) => path)).toEqual([
      "userPool.emailVerificationMessage",
      "userPool.smsVerificationMessage",
    ]);
    expect(findings.map(({ path }) => path)).toContain("userPool.smsConfiguration");
    expect(appOf(twice).pools[0]?.findings).toEqual(findings);
  });
});

function thrown(act: () => void): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return "nothing was thrown";
}

describe("text", () => {
  const emitted = (settings: Partial<CognitoUserPoolSettings>) =>
    synthesised((stack) => {
      new CognitoUserPool(stack, "pool", { name: "acme", ...settings });
    }).resource;

  test("is escaped in every resource, so that Terraform never evaluates it as a template", () => {
    const text = '${urlencode(file("/etc/passwd"))} %{ if x }';
    const made = emitted({
      smsAuthenticationMessage: text,
      identityProviders: { okta: { type: "SAML", metadataFile: text } },
      clients: { web: { kind: "web", branding: { settings: { note: text, [text]: 1 } } } },
      uiCustomization: { css: text },
    });
    const escaped = '$${urlencode(file("/etc/passwd"))} %%{ if x }';
    expect(made.aws_cognito_user_pool.pool.sms_authentication_message).toBe(escaped);
    expect(made.aws_cognito_identity_provider.pool_okta.provider_details.MetadataFile).toBe(escaped);
    expect(made.aws_cognito_user_pool_ui_customization.pool.css).toBe(escaped);
    expect(JSON.parse(made.aws_cognito_managed_login_branding.pool_web.settings)).toEqual({
      note: escaped,
      [escaped]: 1,
    });
  });

  test("that is one expression, or marked as one, is evaluated", () => {
    const made = emitted({
      smsAuthenticationMessage: "${var.sms}",
      smsVerificationMessage: expression("${var.company}: {####}"),
    }).aws_cognito_user_pool.pool;
    expect(made.sms_authentication_message).toBe("${var.sms}");
    expect(made.verification_message_template.sms_message).toBe("${var.company}: {####}");
  });
});
