import { join } from "node:path";
import { fetchEnvironment, runEnvironment } from "../../../tools/terraform/environment";

const user = {
  PATH: "/bin",
  AWS_PROFILE: "production",
  AWS_REGION: "eu-west-1",
  AWS_SESSION_TOKEN: "secret",
  AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: "https://example.com",
  TF_LOG: "TRACE",
  TF_VAR_name: "x",
  TF_CLI_ARGS_plan: "-refresh=false",
  TF_CLI_CONFIG_FILE: "/home/me/.terraformrc",
};

test("no AWS or Terraform configuration of the user reaches a run against the emulator", () => {
  const env = runEnvironment(user, "http://127.0.0.1:1", "scratch");
  expect(env).toEqual({
    PATH: "/bin",
    AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: join("scratch", "aws-config"),
    AWS_SHARED_CREDENTIALS_FILE: join("scratch", "aws-credentials"),
    TF_CLI_CONFIG_FILE: join("scratch", "terraform.rc"),
    TMPDIR: "scratch",
    TEMP: "scratch",
    TMP: "scratch",
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    CHECKPOINT_DISABLE: "1",
  });
});

test("the provider is downloaded with the user's configuration", () => {
  const env = fetchEnvironment({ ...user, TF_PLUGIN_CACHE_DIR: "/home/me/cache" }, "part", "scratch");
  expect(env).toMatchObject({
    TF_CLI_CONFIG_FILE: "/home/me/.terraformrc",
    TF_PLUGIN_CACHE_DIR: "part",
    TMPDIR: "scratch",
  });
  expect(Object.keys(env).filter((name) => name.startsWith("TF_CLI_ARGS"))).toEqual([]);
});
