import { TerraformOutput, TerraformVariable } from "cdktf";
import { type SecretSource, secretValue } from "../../../lib/resources/secret-source/resource";
import { synthesised } from "../../terraform-json";

/** The stack in which each secret is asked for as the output of its name. */
const asked = (sources: Record<string, SecretSource>) =>
  synthesised((stack) => {
    for (const [name, source] of Object.entries(sources)) {
      new TerraformOutput(stack, name, { value: secretValue({ scope: stack }, source), sensitive: true });
    }
  });

test("a variable is sensitive, has no default, and keeps its name", () => {
  const { variable, output } = asked({ one: { fromVariable: "google_secret" } });
  expect(variable).toEqual({ google_secret: { type: "string", sensitive: true, nullable: false } });
  expect(output.one.value).toBe("${var.google_secret}");
});

test("a parameter is read decrypted, at an address from its name", () => {
  const { data, output } = asked({ one: { fromSsmParameter: "/prod/google" } });
  expect(data.aws_ssm_parameter).toEqual({ _2fprod_2fgoogle: { name: "/prod/google", with_decryption: true } });
  expect(output.one.value).toBe("${data.aws_ssm_parameter._2fprod_2fgoogle.value}");
});

test("a secret is read as a whole, or one member of it", () => {
  const { data, output } = asked({
    whole: { fromSecretsManager: "google" },
    member: { fromSecretsManager: "google", key: "client-secret" },
  });
  expect(data.aws_secretsmanager_secret_version).toEqual({ google: { secret_id: "google" } });
  expect(output.whole.value).toBe("${data.aws_secretsmanager_secret_version.google.secret_string}");
  expect(output.member.value).toBe(
    '${jsondecode(data.aws_secretsmanager_secret_version.google.secret_string)["client-secret"]}',
  );
});

test("a source that is used twice is emitted once, and similar sources stay separate", () => {
  const { variable, data } = asked({
    one: { fromVariable: "a" },
    two: { fromVariable: "a" },
    three: { fromSsmParameter: "a/b" },
    four: { fromSsmParameter: "a/b" },
    five: { fromSsmParameter: "a_b" },
  });
  expect(Object.keys(variable)).toEqual(["a"]);
  expect(Object.keys(data.aws_ssm_parameter).sort()).toEqual(["a_2fb", "a__b"]);
});

test("a variable can have a name that every object has", () => {
  const { variable } = asked({ one: { fromVariable: "constructor" }, two: { fromVariable: "constructor" } });
  expect(Object.keys(variable)).toEqual(["constructor"]);
});

test("a name can be a reference, and its address does not depend on other sources", () => {
  const address = (others: number) =>
    synthesised((stack) => {
      for (let made = 0; made < others; made += 1) new TerraformVariable(stack, `other${made}`, {}).stringValue;
      const name = new TerraformVariable(stack, "parameter", {}).stringValue;
      new TerraformOutput(stack, "one", { value: secretValue({ scope: stack }, { fromSsmParameter: name }) });
    }).data.aws_ssm_parameter;
  expect(Object.values(address(0))).toEqual([{ name: "${var.parameter}", with_decryption: true }]);
  expect(address(3)).toEqual(address(0));
});

test("a name that is no identifier does not stop synth; a rule reports it", () => {
  expect(Object.keys(asked({ one: { fromVariable: "google secret" } }).variable)).toEqual(["google secret"]);
});
