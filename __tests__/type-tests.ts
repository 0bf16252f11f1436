/** What must not compile; `tsc --noEmit` fails on an `@ts-expect-error` that expects in vain. Nothing here is run. */

import type { Complete, UserPoolArguments } from "../lib/aws";
import type { LimitsOf } from "../lib/aws-facts/limits";
import { TerraformOutput } from "../lib/cdktf";
import type { OwnRule } from "../lib/checks/own-rules";
import { rule } from "../lib/checks/rule";
import { definePool } from "../lib/define-pool";
import type { Environment } from "../lib/environment";
import type { CognitoUserPoolSettings } from "../lib/settings";
import { expression } from "../lib/synth/reference";
import type { UserPoolSettings } from "../lib/user-pool";
import type { SchemaAttribute } from "../lib/user-pool/schema";

const pool = (settings: Omit<UserPoolSettings, "name">) => settings;
const addOns = (userPoolAddOns: UserPoolSettings["userPoolAddOns"]) => userPoolAddOns;
const attribute = (one: SchemaAttribute) => one;
const environment = (part: Partial<Environment>) => part;

const OWN: Omit<OwnRule, "id"> = {
  severity: "warning",
  title: "Require the tag `Service`",
  why: "The bill is split by it.",
  link: "https://acme.example",
  check: () => [],
  examples: () => ({ good: [], bad: [] }),
};

const limits = (some: LimitsOf<Environment>) => some;
const poolLimits = (userPool: LimitsOf<Environment["userPool"]>) => limits({ userPool });

const s3 = { type: "s3", bucket: "acme", key: "pools", region: "eu-west-1" } as const;
const base = definePool({ mfaConfiguration: "OPTIONAL", clients: { spa: { kind: "spa" } } });

export const refused = [
  // Limits beside no setting, or of another kind than the setting.
  // @ts-expect-error
  () => poolLimits({ passwordPolicy: { minimumLenght: { range: [6, 99] } } }),
  // @ts-expect-error
  () => poolLimits({ passwordPolicy: { minimumLength: { pattern: "[0-9]+" } } }),
  // @ts-expect-error
  () => poolLimits({ name: { range: [1, 128] } }),
  // @ts-expect-error
  () => poolLimits({ name: { lenght: [1, 128] } }),
  // @ts-expect-error
  () => poolLimits({ tags: { name: { length: [1, 128] } } }),
  // @ts-expect-error
  () => poolLimits({ clients: { each: { callbackUrls: { length: [0, 100] } } } }),
  // @ts-expect-error
  () => poolLimits({ clients: { each: { allowedOauthFlowsUserPoolClient: { length: [0, 100] } } } }),

  // @ts-expect-error a pool has a name
  (): UserPoolSettings => ({}),
  // @ts-expect-error an argument that does not exist
  () => pool({ mfa: "ON" }),

  // Literals AWS does not know.
  // @ts-expect-error
  () => pool({ mfaConfiguration: "REQUIRED" }),
  // @ts-expect-error
  () => pool({ mfaConfiguration: "on" }),
  // @ts-expect-error
  () => pool({ deletionProtection: true }),
  // @ts-expect-error
  () => pool({ userPoolTier: "PREMIUM" }),
  // @ts-expect-error
  () => pool({ usernameAttributes: ["preferred_username"] }),
  // @ts-expect-error
  () => pool({ aliasAttributes: ["phone"] }),
  // @ts-expect-error
  () => pool({ autoVerifiedAttributes: ["preferred_username"] }),
  // @ts-expect-error
  () => pool({ signInPolicy: { allowedFirstAuthFactors: ["SOFTWARE_TOKEN"] } }),
  // @ts-expect-error
  () => pool({ accountRecoverySetting: { recoveryMechanism: [{ name: "email", priority: 1 }] } }),
  // @ts-expect-error only priorities 1 and 2 exist
  () => pool({ accountRecoverySetting: { recoveryMechanism: [{ name: "verified_email", priority: 3 }] } }),
  // @ts-expect-error
  () => pool({ verificationMessageTemplate: { defaultEmailOption: "LINK" } }),
  // @ts-expect-error
  () => pool({ emailConfiguration: { emailSendingAccount: "SES" } }),
  // @ts-expect-error
  () => pool({ webAuthnConfiguration: { userVerification: "REQUIRED" } }),
  // @ts-expect-error
  () => pool({ userPoolAddOns: { advancedSecurityMode: "ON" } }),
  // @ts-expect-error
  () => addOns({ advancedSecurityMode: "AUDIT", advancedSecurityAdditionalFlows: { customAuthMode: "OFF" } }),
  // @ts-expect-error
  () => pool({ lambdaConfig: { preTokenGenerationConfig: { lambdaArn: "arn", lambdaVersion: "V4_0" } } }),
  // @ts-expect-error custom senders know one version
  () => pool({ lambdaConfig: { customSmsSender: { lambdaArn: "arn", lambdaVersion: "V2_0" } } }),

  // Blocks that Terraform would refuse.
  // @ts-expect-error
  () => pool({ usernameConfiguration: {} }),
  // @ts-expect-error
  () => pool({ softwareTokenMfaConfiguration: {} }),
  // @ts-expect-error
  () => pool({ userPoolAddOns: {} }),
  // @ts-expect-error
  () => pool({ accountRecoverySetting: {} }),
  // @ts-expect-error
  () => pool({ signInPolicy: {} }),
  // @ts-expect-error a number of characters, not a text
  () => pool({ passwordPolicy: { minimumLength: "12" } }),

  // Schema attributes are told apart by their type.
  // @ts-expect-error
  () => attribute({ name: "x", attributeDataType: "Text" }),
  // @ts-expect-error
  () => attribute({ name: "x" }),
  // @ts-expect-error
  () => attribute({ name: "x", attributeDataType: "String", numberAttributeConstraints: {} }),
  // @ts-expect-error
  () => attribute({ name: "x", attributeDataType: "Number", stringAttributeConstraints: {} }),
  // @ts-expect-error
  () => attribute({ name: "x", attributeDataType: "Boolean", stringAttributeConstraints: {} }),
  // @ts-expect-error
  () => attribute({ name: "x", attributeDataType: "DateTime", numberAttributeConstraints: {} }),

  // Environments.
  // @ts-expect-error
  () => environment({ protection: "partial" }),
  // @ts-expect-error
  () => environment({ protection: true }),
  // @ts-expect-error
  () => environment({ backend: { type: "swift" } }),
  // @ts-expect-error a bucket is missing
  () => environment({ backend: { type: "gcs" } }),
  // @ts-expect-error secrets of backends come from environment variables
  () => environment({ backend: { type: "http", address: "https://git.acme.example/state", password: "x" } }),
  // @ts-expect-error
  () => environment({ backend: { type: "pg", connStr: "postgres://a:b@db/state" } }),
  // @ts-expect-error
  () => environment({ backend: { ...s3, assumeRoleWithWebIdentity: { webIdentityToken: "x" } } }),
  // @ts-expect-error where local state lies is not for an environment to say
  () => environment({ backend: { type: "local", path: "/tmp/state" } }),
  // @ts-expect-error
  () => environment({ backend: { type: "s3", bucket: "acme", key: "pools" } }),
  // @ts-expect-error state is always encrypted
  () => environment({ backend: { type: "s3", bucket: "acme", key: "pools", region: "eu-west-1", encrypt: false } }),
  // @ts-expect-error S3 locks by its own lock file
  () => environment({ backend: { type: "s3", bucket: "acme", key: "p", region: "eu-west-1", dynamodbTable: "locks" } }),
  // @ts-expect-error
  () => environment({ backend: { type: "cloud", organization: "acme" } }),
  // @ts-expect-error
  () => environment({ backend: { type: "cloud", organization: "acme", workspaces: { name: "dev" } } }),
  // @ts-expect-error account ids are text: some begin with 0
  () => environment({ accountId: 111111111111 }),
  // @ts-expect-error settings are data, not to be changed by their readers
  (stated: Environment) => stated.userPool.usernameAttributes?.push("email"),

  // Waivers and rules of your own.
  // @ts-expect-error a rule that there is not
  () => environment({ waivers: { "require-mfas": { reason: "x" } } }),
  // @ts-expect-error an error cannot be waived
  () => environment({ waivers: { "require-mfa-factor": { reason: "x" } } }),
  // @ts-expect-error the name of a rule of your own begins with yours
  (): OwnRule => rule({ ...OWN, id: "require-service-tag" }),

  // Shared settings.
  // @ts-expect-error a word that AWS does not know
  () => definePool({ mfaConfiguration: "SOMETIMES" }),
  // @ts-expect-error a setting that is misspelled
  () => definePool({ passwordPolicy: { minLength: 12 } }),
  // @ts-expect-error a setting that is misspelled in what differs
  () => definePool(base, { passwordPolicy: { minLength: 14 } }),
  // @ts-expect-error a number is wanted
  () => definePool(base, { passwordPolicy: { minimumLength: "14" } }),
  // @ts-expect-error nobody has stated the name
  (): CognitoUserPoolSettings => definePool(base, { passwordPolicy: { minimumLength: 14 } }),
  // @ts-expect-error the kind of the client is missing
  (): CognitoUserPoolSettings => definePool(base, { name: "acme", clients: { web: { callbackUrls: [] } } }),
];

/** An argument that a newer provider adds. */
interface Newer {
  readonly known?: string;
  readonly added?: string;
}
// @ts-expect-error an argument that is not answered does not compile
export const unanswered: Complete<Newer> = { known: "x" };

/** Every argument of the provider's pool is a setting; one that is not would be named in the error here. */
export const settable: Record<Exclude<keyof UserPoolArguments, keyof UserPoolSettings>, true> = {};

/** And what has to compile: references in the place of literals. */
export const allowed = [
  () => environment({ backend: { ...s3, assumeRoleWithWebIdentity: { roleArn: "arn", webIdentityTokenFile: "t" } } }),
  () => environment({ waivers: { "acme/require-service-tag": { reason: "x" }, "require-mfa": { reason: "y" } } }),
  (): OwnRule => rule({ ...OWN, id: "acme/require-service-tag" }),
  () => environment({ extend: (stack, userPool) => new TerraformOutput(stack, "arn", { value: userPool.arn }) }),
  (): CognitoUserPoolSettings => definePool(base, { name: "acme", clients: { spa: { callbackUrls: ["https://a/"] } } }),
  (): 14 => definePool(base, { passwordPolicy: { minimumLength: 14 } }).passwordPolicy.minimumLength,
  (): "OPTIONAL" => definePool(base, { passwordPolicy: { minimumLength: 14 } }).mfaConfiguration,
  () => pool({ mfaConfiguration: "${var.mode}", usernameAttributes: ["email", "${var.attribute}"] }),
  () => pool({ mfaConfiguration: expression("${var.mode}"), autoVerifiedAttributes: expression(["#{TfToken[0]}"]) }),
  (): Complete<Newer> => ({ known: undefined, added: undefined }),
];
