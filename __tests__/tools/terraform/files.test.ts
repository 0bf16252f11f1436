import { cliConfigContent, credentialsContent, overrideContent } from "../../../tools/terraform/files";

test("the override says the provider's version and a local backend, and nothing else", () => {
  expect(JSON.parse(overrideContent("5.100.0"))).toEqual({
    terraform: {
      backend: { local: {} },
      required_providers: { aws: { source: "hashicorp/aws", version: "5.100.0" } },
    },
  });
});

test("Terraform's settings name the mirror's folder, also with Windows' separators", () => {
  expect(cliConfigContent("C:\\my plugins")).toContain('path    = "C:\\\\my plugins"');
});

test("every profile a provider names gets credentials that are no credentials", () => {
  const aws = [{ profile: "acme" }, { alias: "us", profile: "acme" }, { alias: "eu", profile: "other" }, {}];
  const credentials = credentialsContent(JSON.stringify({ provider: { aws } }));
  expect(credentials.match(/^\[.*\]$/gm)).toEqual(["[acme]", "[other]"]);
  expect(credentialsContent("{}")).toBe("");
});
