import { checkEnvironments } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import type { CognitoUserPoolSettings } from "../../lib/settings";

const environment = (name: string, userPool: Partial<CognitoUserPoolSettings>, rest: Partial<Environment> = {}) => ({
  name,
  region: "eu-central-1",
  accountId: "111111111111",
  backend: { type: "cloud", organization: "acme", workspace: name } as const,
  protection: "none" as const,
  userPool: { name: `acme-${name}`, ...userPool },
  ...rest,
});

/** What is said of immutable settings, as `<environment> <path> <message>`. */
function differences(...environments: Environment[]): string[] {
  return checkEnvironments(environments)
    .findings.filter(({ rule }) => rule === "immutable-settings-match")
    .map((finding) => `${finding.environment} ${finding.path} ${finding.message}`);
}

const email = { usernameAttributes: ["email"] } as const;
const full = { protection: "full" } as const;

test("a user name setting that differs from the protected environment's is a warning while it can still be changed", () => {
  expect(differences(environment("dev", {}), environment("prod", email, full))).toEqual([
    'dev userPool.usernameAttributes differs from environment "prod" (["email"]), and can never change',
  ]);
});

test("an attribute's type, mutability and requirement are compared too", () => {
  const dev = environment("dev", {
    schema: [
      { name: "only_here", attributeDataType: "String" },
      { name: "custom:seats", attributeDataType: "String", mutable: false },
    ],
  });
  const prod = environment("prod", { schema: [{ name: "seats", attributeDataType: "Number" }] }, full);
  expect(differences(prod, dev)).toEqual([
    'dev userPool.schema[1].attributeDataType differs from environment "prod" ("Number"), and can never change',
    'dev userPool.schema[1].mutable differs from environment "prod" (true), and can never change',
  ]);
});

test("a standard attribute that only one of them sets is compared with AWS's default", () => {
  const required = environment(
    "prod",
    { schema: [{ name: "email", attributeDataType: "String", required: true }] },
    full,
  );
  expect(differences(required, environment("dev", {}))).toEqual([
    'dev userPool.schema email.required (not set) differs from environment "prod" (true), and can never change',
  ]);
  const { userPool } = required;
  expect(differences(environment("prod", {}, full), environment("dev", { schema: userPool.schema }))).toEqual([
    'dev userPool.schema[0].required differs from environment "prod" (false), and can never change',
  ]);
});

test("a custom attribute with the name of a standard one is another attribute", () => {
  const custom = { schema: [{ name: "custom:email", attributeDataType: "String", mutable: false }] } as const;
  expect(differences(environment("prod", {}, full), environment("dev", custom))).toEqual([]);
});

test("aliases and case sensitivity are compared with their defaults", () => {
  const dev = environment("dev", { usernameConfiguration: { caseSensitive: true }, aliasAttributes: ["email"] });
  expect(differences(environment("staging", {}), dev)).toHaveLength(2);
  const stated = { usernameConfiguration: { caseSensitive: false }, usernameAttributes: [], aliasAttributes: [] };
  expect(differences(environment("staging", {}), environment("dev", stated))).toEqual([]);
});

test("the order of a list is no difference, nor is a value that only Terraform or AWS knows", () => {
  const both = { usernameAttributes: ["email", "phone_number"] } as const;
  const turned = { usernameAttributes: ["phone_number", "email"] } as const;
  const unknown = { usernameAttributes: ["${var.attribute}"] } as const;
  const prod = environment("prod", both, full);
  expect(differences(prod, environment("dev", turned), environment("qa", unknown))).toEqual([]);
  expect(differences(prod, environment("dev", { adopted: true, importId: "eu-central-1_abc" }))).toEqual([]);
});

test("environments of other products are not compared", () => {
  const prod = environment("prod", email, full);
  expect(differences(prod, environment("partners", { name: "acme-partners-live" }))).toEqual([]);
  expect(differences(prod, environment("dev", { name: "${var.name}" }))).toEqual([]);
  const [one, other] = [environment("dev", { name: "acme" }), environment("prod", { ...email, name: "acme" })];
  expect(differences(one, other)).toHaveLength(1);
});

test("it can be waived, with a reason, at its path", () => {
  const dev = environment("dev", {}, { waivers: { "immutable-settings-match": { reason: "dev is recreated soon" } } });
  const { findings } = checkEnvironments([dev, environment("prod", email, full)]);
  expect(findings.filter(({ severity }) => severity === "warning").map(({ path }) => path)).not.toContain(
    "userPool.usernameAttributes",
  );
  expect(findings.map(({ rule }) => rule)).not.toContain("no-unused-waivers");
});
