/** Synth of generated environments, as `main.ts` does it. */
import { Testing } from "cdktf";
import fc from "fast-check";
import { checkEnvironments } from "../../lib/checks/check";
import type { Environment } from "../../lib/environment";
import { KINDS } from "../../lib/resources/clients/kinds";
import { PROVIDERS } from "../../lib/resources/identity-providers/settings";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { UserPoolStack } from "../../stacks/user-pool-stack";
import { synthesise } from "../../tools/terraform/synthesise";
import { environments } from "./settings";
import { shuffled } from "./shuffled";

/** The same in every run; `GENERATED_SEED=…` draws others. A failure prints its seed and path. */
const seed = Number(process.env.GENERATED_SEED ?? 20260801);
const runs = (numRuns: number) => ({ seed, numRuns });

/** Shrinking synth would take minutes; the seed and the example itself tell enough. */
const unshrunk = (numRuns: number) => ({ ...runs(numRuns), endOnFailure: true });

/** The text of `cdk.tf.json`. */
function json(environment: Environment): string {
  return Testing.synth(new UserPoolStack(Testing.app(), environment), true);
}

/** Whether it is generated; a new setting is a compile error here until the generators know it. */
const GENERATED: Record<keyof CognitoUserPoolSettings, boolean> = {
  accountRecoverySetting: true,
  adminCreateUserConfig: true,
  aliasAttributes: true,
  autoVerifiedAttributes: true,
  clientDefaults: true,
  clientSecrets: true,
  clients: true,
  deletionProtection: true,
  deviceConfiguration: true,
  domain: true,
  emailConfiguration: true,
  emailMfaConfiguration: true,
  emailVerificationMessage: true,
  emailVerificationSubject: true,
  groups: true,
  identityProviders: true,
  lambdaConfig: true,
  lambdaPermissions: true,
  logDelivery: true,
  mfaConfiguration: true,
  name: true,
  passwordPolicy: true,
  publish: true,
  resourceServers: true,
  riskConfiguration: true,
  schema: true,
  signInPolicy: true,
  smsAuthenticationMessage: true,
  smsConfiguration: true,
  smsVerificationMessage: true,
  softwareTokenMfaConfiguration: true,
  tags: true,
  uiCustomization: true,
  userAttributeUpdateSettings: true,
  userPoolAddOns: true,
  userPoolTier: true,
  usernameAttributes: true,
  users: true,
  usernameConfiguration: true,
  verificationMessageTemplate: true,
  webAclArn: true,
  webAuthnConfiguration: true,
  // What is adopted is another matter, and the environment's region is the pool's.
  importId: false,
  adopted: false,
  notManaged: false,
  secondDomain: false,
  region: false,
  externalScopes: false,
  // They exist before, and a generated pool does not.
  managedClients: false,
};

function errors(environment: Environment) {
  return checkEnvironments([environment]).findings.filter(({ severity }) => severity === "error");
}

test("a generated environment has no error", () => {
  fc.assert(
    fc.property(environments(), (environment) => {
      expect(errors(environment)).toEqual([]);
    }),
    runs(40),
  );
});

test("the generated environments use every setting", () => {
  const sample = fc.sample(environments(), runs(60));
  const kinds = (of: (environment: Environment) => readonly string[]) => [...new Set(sample.flatMap(of))].toSorted();
  expect(kinds(({ userPool }) => Object.values(userPool.clients ?? {}).map(({ kind }) => kind))).toEqual(
    Object.keys(KINDS).toSorted(),
  );
  expect(kinds(({ userPool }) => Object.values(userPool.identityProviders ?? {}).map(({ type }) => type))).toEqual(
    Object.keys(PROVIDERS).toSorted(),
  );
  expect(kinds(({ userPool }) => (userPool.schema ?? []).map(({ attributeDataType }) => attributeDataType))).toEqual([
    "Boolean",
    "DateTime",
    "Number",
    "String",
  ]);
  expect(kinds(({ userPool }) => Object.keys(userPool))).toEqual(
    Object.keys(GENERATED)
      .filter((name) => GENERATED[name as keyof typeof GENERATED])
      .toSorted(),
  );
});

test("valid environments are synthesized, twice to the same bytes", async () => {
  await fc.assert(
    fc.asyncProperty(environments(), async (environment) => {
      const [first, second] = [await written(environment), await written(environment)];
      expect(second).toBe(first);
    }),
    unshrunk(6),
  );
});

async function written(environment: Environment): Promise<string | undefined> {
  const files = await synthesise((app) => new UserPoolStack(app, environment));
  return files[environment.name];
}

test("the order of records and sets does not matter", () => {
  fc.assert(
    fc.property(
      environments().chain((environment) => fc.tuple(fc.constant(environment), shuffled(environment))),
      ([environment, other]) => {
        expect(json(other)).toBe(json(environment));
      },
    ),
    unshrunk(12),
  );
});
