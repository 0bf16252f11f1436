import { cliConfigContent, credentialsContent, overrideContent } from "../../../tools/terraform/files";

test("the override has the provider's version and a local backend, and nothing else", () => {
  expect(JSON.parse(overrideContent("5.100.0"))).toEqual({
    terraform: {
      backend: { local: {} },
      required_providers: { aws: { source: "hashicorp/aws", version: "5.100.0" } },
    },
  });
});

test("Terraform's configuration names the mirror's folder, also with Windows separators", () => {
  expect(cliConfigContent("C:\\my plugins")).toContain('path    = "C:\\\\my plugins"');
});

test("every profile of a provider gets fake credentials", () => {
  const aws = [{ profile: "acme" }, { alias: "us", profile: "acme" }, { alias: "eu", profile: "other" }, {}];
  const credentials = credentialsContent(JSON.stringify({ provider: { aws } }));
  expect(credentials.match(/^\[.*\]$/gm)).toEqual(["[acme]", "[other]"]);
  expect(credentialsContent("{}")).toBe("");
});
