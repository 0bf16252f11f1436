/** Details of identity providers and styles are JSON of no fixed form: whatever they hold is emitted as it is, or left as it is. */
import fc from "fast-check";
import { type IdentityProvider, toTerraform as provider } from "../../../../lib/resources/identity-providers/settings";
import { toTerraform as branding } from "../../../../lib/resources/managed-login-branding/settings";
import { literalText } from "../../../../lib/synth/literal-text";
import { mapped } from "../../../../tools/import/json";
import { readPool } from "../../../../tools/import/read-pool";
import { answerOf } from "../answers";
import { described } from "../description";

type Details = Readonly<Record<string, string>>;

const url = fc.constantFrom(
  "https://a.example",
  "https://b.example/${x}",
  "https://graph.facebook.com/v9.0/me?fields=",
);
const DETAILS = {
  client_id: fc.constantFrom("1", "${x} y"),
  client_secret: fc.constant("(removed)"),
  team_id: fc.constant("T"),
  key_id: fc.constant("K"),
  authorize_scopes: fc.constantFrom(
    "openid",
    "openid email",
    "email,openid",
    " openid  email",
    "public_profile, email",
  ),
  api_version: fc.constantFrom("v9.0", "v12.0"),
  attributes_url: url,
  authorize_url: url,
  token_url: url,
  jwks_uri: url,
  oidc_issuer: url,
  attributes_url_add_attributes: fc.constantFrom("true", "false"),
  token_request_method: fc.constantFrom("GET", "POST"),
  attributes_request_method: fc.constantFrom("GET", "POST"),
  MetadataURL: url,
  MetadataFile: fc.constant("<a>${x} %{y}</a>"),
  IDPSignout: fc.constantFrom("true", "false", "True"),
  IDPInit: fc.constantFrom("true", "no"),
  EncryptedResponses: fc.constantFrom("true", "false"),
  RequestSigningAlgorithm: fc.constantFrom("rsa-sha256", "rsa-sha512"),
  SSORedirectBindingURI: url,
  ActiveEncryptionCertificate: fc.constant("MIIC"),
  "odd key": fc.constant("odd ${value}"),
};
const REQUIRED: Readonly<Record<IdentityProvider["type"], readonly (keyof typeof DETAILS)[]>> = {
  Facebook: ["client_id", "client_secret", "authorize_scopes"],
  Google: ["client_id", "client_secret", "authorize_scopes"],
  LoginWithAmazon: ["client_id", "client_secret", "authorize_scopes"],
  OIDC: ["client_id", "authorize_scopes", "oidc_issuer", "attributes_request_method"],
  SAML: ["MetadataURL"],
  SignInWithApple: ["client_id", "team_id", "key_id", "authorize_scopes"],
};

const live = fc.constantFrom(...(Object.keys(REQUIRED) as IdentityProvider["type"][])).chain((ProviderType) =>
  fc.record({
    ProviderName: fc.constant(ProviderType),
    ProviderType: fc.constant(ProviderType),
    ProviderDetails: fc.record(DETAILS, { requiredKeys: [...REQUIRED[ProviderType]], noNullPrototype: true }),
  }),
);

test("every detail of a provider is emitted or ignored by Terraform, and no other is emitted", () => {
  fc.assert(
    fc.property(live, (one) => {
      const { userPool, remarks } = readPool(described({ identityProviders: [one] as never }));
      expect(remarks.filter(({ kind }) => kind === "unknown")).toEqual([]);
      const [[key, settings] = ["", undefined]] = Object.entries(userPool.identityProviders ?? {});
      if (settings === undefined) throw new Error("the provider is not there");
      const { providerDetails, filledByAws = [] } = provider(key, settings);
      const details: Details = mapped(one.ProviderDetails as object, literalText) as Details;
      const isSecret = (name: string) => name === "client_secret" || name === "private_key";
      const emitted = Object.entries(providerDetails).filter(([name]) => !isSecret(name));
      const left = Object.entries(details).filter(([name]) => !isSecret(name) && !filledByAws.includes(name));
      expect(Object.fromEntries(emitted)).toEqual(
        Object.fromEntries(Object.entries(details).filter(([name]) => emitted.some(([other]) => other === name))),
      );
      expect(left.filter(([name]) => providerDetails[name] === undefined)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("every style and image of managed login is emitted unchanged", () => {
  const style = answerOf("ManagedLoginBrandingType", { given: { UserPoolIdType: fc.constant("us-west-2_abc123") } });
  fc.assert(
    fc.property(style, (one: { Settings: object; UseCognitoProvidedValues?: boolean; Assets?: object[] }) => {
      const clients = [{ ClientId: "1", ClientName: "web" }];
      const brandings = [{ ...one, ClientId: "1" }] as never;
      const { userPool, remarks } = readPool(described({ clients, brandings }));
      const web = userPool.clients?.web as { branding?: Parameters<typeof branding>[0] } | undefined;
      const settings = web?.branding;
      if (settings === undefined) return expect(remarks).toMatchObject([{ kind: "unknown" }]);
      const { settings: json, useCognitoProvidedValues, asset = [] } = branding(settings);
      expect(useCognitoProvidedValues ?? false).toBe(one.UseCognitoProvidedValues ?? false);
      expect(json === undefined ? undefined : JSON.parse(json)).toEqual(
        useCognitoProvidedValues ? undefined : one.Settings,
      );
      const bytes = (asset as { bytes?: string }[]).map((image) => image.bytes).sort();
      return expect(bytes).toEqual((one.Assets ?? []).map((image) => (image as { Bytes: string }).Bytes).sort());
    }),
  );
});
