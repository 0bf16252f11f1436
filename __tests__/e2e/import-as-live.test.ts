import type { CognitoUserPoolSettings } from "../../lib/cognito-user-pool";
import type { SignInWithApple } from "../../lib/resources/identity-providers/settings";
import { call, type Emulator } from "../../tools/emulator";
import { changes, imports } from "../../tools/terraform";
import { withDeployment } from "./harness";
import { poolJson, REGION } from "./pool";

/** Old and odd, as years, the console and other tools leave a pool. */
const POOL = {
  PoolName: "acme",
  UserPoolTags: { Team: "login" },
  Policies: { PasswordPolicy: { MinimumLength: 14, RequireNumbers: true } },
  DeviceConfiguration: { ChallengeRequiredOnNewDevice: true, DeviceOnlyRememberedOnUserPrompt: true },
  EmailConfiguration: {
    EmailSendingAccount: "DEVELOPER",
    SourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.com",
  },
  LambdaConfig: { PreTokenGeneration: "arn:aws:lambda:us-east-1:123456789012:function:token" },
};
const CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/1234abcd-12ab-34cd-56ef-1234567890ab";
const INBOUND = { LambdaArn: "arn:aws:lambda:us-east-1:123456789012:function:in", LambdaVersion: "V1_0" };
const APPLE = { client_id: "com.acme", team_id: "TEAM123456", key_id: "KEY1234567", authorize_scopes: "email" };

/** A pool with resources; ids by name. */
async function live(emulator: Emulator) {
  const make = async <T>(operation: string, input: object) => call<T>(emulator.url, operation, input, REGION);
  const { UserPool } = await make<{ UserPool: { Id: string } }>("CreateUserPool", POOL);
  const inPool = { UserPoolId: UserPool.Id };
  await make("SetUserPoolMfaConfig", {
    ...inPool,
    MfaConfiguration: "OPTIONAL",
    EmailMfaConfiguration: {},
    WebAuthnConfiguration: { RelyingPartyId: "acme.com" },
  });
  const client = async (settings: object) => {
    const input = { ...inPool, ClientName: "client", ...settings };
    return (await make<{ UserPoolClient: { ClientId: string } }>("CreateUserPoolClient", input)).UserPoolClient
      .ClientId;
  };
  const clients = {
    resting: await client({
      ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH"],
      RefreshTokenRotation: { Feature: "DISABLED", RetryGracePeriodSeconds: 30 },
    }),
    minutes: await client({
      AccessTokenValidity: 60,
      IdTokenValidity: 30,
      TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
    }),
  };
  await make("CreateUserPoolDomain", { ...inPool, Domain: "acme-login", ManagedLoginVersion: 2 });
  const CustomDomainConfig = { CertificateArn: CERTIFICATE };
  await make("CreateUserPoolDomain", { ...inPool, Domain: "login.acme.com", CustomDomainConfig });
  await make("SetRiskConfiguration", {
    ...inPool,
    CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: "BLOCK" }, EventFilter: ["SIGN_IN"] },
  });
  for (const [ProviderName, details] of Object.entries({
    Google: { client_id: "g", client_secret: "google-secret", authorize_scopes: "openid" },
    SignInWithApple: { ...APPLE, private_key: "apple-key" },
  })) {
    const provider = { ...inPool, ProviderName, ProviderType: ProviderName, ProviderDetails: details };
    await make("CreateIdentityProvider", provider);
  }
  emulator.edit(UserPool.Id, ({ settings, identityProviders }) => {
    Object.assign(settings, {
      AccountRecoverySetting: undefined,
      VerificationMessageTemplate: { EmailSubject: "Welcome" },
      EmailVerificationSubject: "Welcome",
    });
    delete settings.Policies.PasswordPolicy?.TemporaryPasswordValidityDays;
    Object.assign(settings.LambdaConfig ?? {}, { InboundFederation: INBOUND });
    const google = identityProviders.get("Google");
    delete google?.AttributeMapping?.username;
    Object.assign(google?.ProviderDetails ?? {}, { token_url: "https://old.example/token", unheard_of: "yes" });
  });
  return { id: UserPool.Id, clients };
}

type Ids = Awaited<ReturnType<typeof live>>;

/** As it is live, with next to nothing stated; with what it is imported by, or without. */
function settings({ id, clients }: Ids, imported: boolean): Partial<CognitoUserPoolSettings> {
  const by = (importId: string) => ({ adopted: true, importId: imported ? importId : undefined });
  return {
    ...by(id),
    passwordPolicy: { minimumLength: 14 },
    deviceConfiguration: { challengeRequiredOnNewDevice: true },
    emailConfiguration: { sourceArn: POOL.EmailConfiguration.SourceArn },
    verificationMessageTemplate: { emailSubject: "Welcome" },
    lambdaConfig: { preTokenGeneration: POOL.LambdaConfig.PreTokenGeneration },
    mfaConfiguration: "OPTIONAL",
    emailMfaConfiguration: {},
    webAuthnConfiguration: { relyingPartyId: "acme.com" },
    clients: {
      resting: {
        kind: "custom",
        adopted: clients.resting,
        refreshTokenRotation: { feature: "DISABLED", retryGracePeriodSeconds: 30 },
      },
      minutes: { kind: "custom", adopted: clients.minutes, accessTokenValidity: "60m" },
    },
    domain: { ...by("login.acme.com"), name: "login.acme.com", certificateArn: CERTIFICATE },
    secondDomain: { ...by("acme-login"), prefix: "acme-login" },
    riskConfiguration: {
      ...by(id),
      compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
    },
    identityProviders: {
      google: {
        ...by(`${id}:Google`),
        type: "Google",
        clientId: "g",
        clientSecret: { fromVariable: "google_secret" },
        authorizeScopes: ["openid"],
        providerDetails: { token_url: "https://old.example/token", unheard_of: "yes" },
      },
      apple: {
        ...by(`${id}:SignInWithApple`),
        type: "SignInWithApple",
        clientId: APPLE.client_id,
        teamId: APPLE.team_id,
        keyId: APPLE.key_id,
        authorizeScopes: ["email"],
      },
    },
  };
}

/** Whether a call changes something. */
const writes = ({ operation }: { readonly operation: string }) => !/^(Describe|Get|List)/.test(operation);
const HELD = { "LambdaConfig.InboundFederation": { verdict: "wiped", value: INBOUND } } as const;

test("a pool in unusual states is imported without any change, and stays unchanged without its import ids", async () => {
  await withDeployment(await poolJson({}), async ({ workspace, emulator }) => {
    const ids = await live(emulator);
    const before = emulator.stored(ids.id);
    const plan = { protection: "plan", tags: undefined } as const;
    const json = (imported: boolean, more: Partial<CognitoUserPoolSettings> = {}) =>
      poolJson({ ...settings(ids, imported), ...more }, plan);
    const secrets = ["-var=google_secret=google-secret"];
    const seen = () => emulator.calls.filter(writes).length;
    const since = (count: number) => emulator.calls.filter(writes).slice(count);

    await workspace.write(await json(true));
    const first = await workspace.plan(...secrets);
    expect(imports(first)).toHaveLength(8);
    expect(changes(first)).toEqual([
      // To mark the secret as sensitive: nothing is sent.
      "update aws_cognito_identity_provider.pool_google",
    ]);
    expect(first.text).toContain("8 to import, 0 to add, 1 to change, 0 to destroy");
    const made = seen();
    await workspace.apply(...secrets);
    expect(since(made)).toEqual([]);

    await workspace.write(await json(false));
    expect((await workspace.plan(...secrets)).text).toContain("No changes.");
    expect(emulator.stored(ids.id)).toEqual(before);

    // What Terraform does not manage holds back an edit, and is lost once that is accepted.
    const longer = { passwordPolicy: { minimumLength: 20 } };
    await workspace.write(await json(false, { ...longer, notManaged: HELD }));
    expect((await workspace.plan(...secrets)).text).toContain("No changes.");
    const acceptLoss = "the function is gone";
    const accepted = { "LambdaConfig.InboundFederation": { ...HELD["LambdaConfig.InboundFederation"], acceptLoss } };
    await workspace.write(await json(false, { ...longer, notManaged: accepted }));
    expect(changes(await workspace.plan(...secrets))).toEqual(["update aws_cognito_user_pool.pool"]);
    const edited = seen();
    await workspace.apply(...secrets);
    expect(since(edited).map(({ operation }) => operation)).toEqual(["UpdateUserPool"]);

    const { pool, ...rest } = emulator.stored(ids.id);
    const { settings: was, ...others } = before.pool;
    const { LambdaConfig, Policies, ...same } = pool.settings;
    expect([LambdaConfig?.InboundFederation, Policies.PasswordPolicy]).toEqual([
      undefined,
      { ...was.Policies.PasswordPolicy, MinimumLength: 20, PasswordHistorySize: 0, TemporaryPasswordValidityDays: 7 },
    ]);
    expect(was).toMatchObject(JSON.parse(JSON.stringify(same)));
    expect({ ...rest, pool: { ...pool, settings: was, dates: others.dates } }).toEqual({ ...before });

    // AWS takes another detail of Apple's with the key alone, which is sent where it is first stated.
    const { identityProviders } = settings(ids, false);
    const key = { privateKey: { fromVariable: "apple_key" }, keyId: "KEY7654321" };
    const apple = { ...identityProviders?.apple, ...key } as SignInWithApple;
    const withKey = { ...longer, notManaged: accepted, identityProviders: { ...identityProviders, apple } };
    await workspace.write(await json(false, withKey));
    await workspace.apply(...secrets, "-var=apple_key=the key");
    expect(emulator.stored(ids.id).pool.identityProviders.get("SignInWithApple")?.ProviderDetails).toMatchObject({
      private_key: "the key",
      key_id: "KEY7654321",
    });
    expect((await workspace.plan(...secrets, "-var=apple_key=the key")).text).toContain("No changes.");
  });
});
