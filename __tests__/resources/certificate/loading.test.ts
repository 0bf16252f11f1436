import { addDomain } from "../../../lib/resources/domain/resource";
import type { DomainSettings } from "../../../lib/resources/domain/settings";
import { HERE, withResources } from "../with-resources";

jest.mock("@cdktf/provider-aws/lib/acm-certificate", () => {
  throw new Error("the binding is loaded");
});

test("the binding of a certificate is loaded only where one is created", () => {
  const add = (domain: DomainSettings["domain"]) => withResources((pool) => void addDomain(pool, { domain }), HERE);
  const name = "login.acme.example";
  expect(() => add({ name, certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a" })).not.toThrow();
  expect(() => add({ name, certificate: "create", hostedZoneId: "Z1" })).toThrow("the binding is loaded");
});
