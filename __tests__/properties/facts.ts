/** What several parts of an environment have to agree on; drawn first. */
import fc from "fast-check";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { ACCOUNT, host, label, roleArn } from "./words";

export interface Facts {
  readonly region: string;
  readonly protection: "full" | "releasing" | "none";
  readonly userPoolTier: "LITE" | "ESSENTIALS" | "PLUS" | undefined;
  readonly mfaConfiguration: "OFF" | "ON" | "OPTIONAL" | undefined;
  readonly smsConfiguration: CognitoUserPoolSettings["smsConfiguration"];
  readonly emailMfa: boolean;
  /** SES identity where mail goes out as DEVELOPER. */
  readonly identity: string | undefined;
  readonly domain: CognitoUserPoolSettings["domain"];
  readonly advancedSecurityMode: "OFF" | "AUDIT" | "ENFORCED" | undefined;
  /** Whether there are identity providers. */
  readonly federated: boolean;
}

/** What AWS serves that an old provider, or the emulator alone, does not. */
export interface Reach {
  readonly regions: readonly string[];
  /** Resources beside Cognito's own (roles, permissions, records, secrets), log delivery and managed login styles. */
  readonly beside: boolean;
}

export function facts({ regions, beside }: Reach): fc.Arbitrary<Facts> {
  return fc
    .record({
      region: fc.constantFrom(...regions),
      protection: fc.constantFrom("none", "full", "releasing"),
      userPoolTier: fc.constantFrom(undefined, "LITE", "ESSENTIALS", "PLUS"),
      mfaConfiguration: fc.constantFrom(undefined, "OFF", "ON", "OPTIONAL"),
      texts: fc.boolean(),
      sms: sms(beside),
      emailMfa: fc.boolean(),
      sends: fc.boolean(),
      identity: fc.oneof(
        host,
        label.map((name) => `${name}@acme.com`),
      ),
      domain: fc.option(domain(beside), { nil: undefined }),
      advancedSecurityMode: fc.constantFrom(undefined, "OFF", "AUDIT", "ENFORCED"),
      federated: fc.boolean(),
    } as const)
    .map(agreed);
}

type Drawn = Omit<Facts, "smsConfiguration" | "identity"> & {
  readonly texts: boolean;
  readonly sms: NonNullable<Facts["smsConfiguration"]>;
  readonly sends: boolean;
  readonly identity: string;
};

function agreed({ texts, sms, sends, identity, ...drawn }: Drawn): Facts {
  const lite = drawn.userPoolTier === "LITE";
  const mfa = drawn.mfaConfiguration === "ON" || drawn.mfaConfiguration === "OPTIONAL";
  const sesRegion = drawn.region === "us-east-1" ? "us-west-2" : drawn.region;
  return {
    ...drawn,
    smsConfiguration: texts ? sms : undefined,
    emailMfa: drawn.emailMfa && mfa && sends && !lite,
    identity: sends ? `arn:aws:ses:${sesRegion}:${ACCOUNT}:identity/${identity}` : undefined,
    domain: lite && drawn.domain ? { ...drawn.domain, managedLoginVersion: 1 } : drawn.domain,
    advancedSecurityMode: drawn.userPoolTier === "PLUS" ? drawn.advancedSecurityMode : undefined,
  };
}

/** What a role's trust policy can ask for. */
const externalId = label.map((name) => `acme-${name}`);

function sms(beside: boolean): fc.Arbitrary<NonNullable<Facts["smsConfiguration"]>> {
  const own = fc.record({ externalId, snsCallerArn: roleArn });
  const created = fc.record({ role: fc.constant("create" as const), externalId }, { requiredKeys: ["role"] });
  return beside ? fc.oneof(own, created) : own;
}

/** Without managed login where it could have no styles. */
function domain(beside: boolean): fc.Arbitrary<NonNullable<Facts["domain"]>> {
  const managedLoginVersion = beside ? fc.constantFrom(1 as const, 2 as const) : fc.constant(1 as const);
  const prefix = fc.record(
    { prefix: label.map((name) => `acme-${name}`), managedLoginVersion },
    { requiredKeys: ["prefix"] },
  );
  const custom = fc.record(
    {
      name: label.map((name) => `${name}.login.acme.com`),
      certificateArn: fc.uuid().map((id) => `arn:aws:acm:us-east-1:${ACCOUNT}:certificate/${id}`),
      managedLoginVersion,
      ...(beside && { hostedZoneId: fc.constant("Z0123456789ABCDEFGHIJ") }),
    },
    { requiredKeys: ["name", "certificateArn"] },
  );
  const created = fc.record(
    {
      name: label.map((name) => `${name}.id.acme.com`),
      certificate: fc.constant("create" as const),
      hostedZoneId: fc.constant("Z0123456789ABCDEFGHIJ"),
      managedLoginVersion,
    },
    { requiredKeys: ["name", "certificate", "hostedZoneId"] },
  );
  return beside ? fc.oneof(prefix, custom, created) : fc.oneof(prefix, custom);
}
