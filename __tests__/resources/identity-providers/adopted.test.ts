import { addIdentityProviders } from "../../../lib/resources/identity-providers/resource";
import type { IdentityProvidersSettings } from "../../../lib/resources/identity-providers/settings";
import { withResources } from "../with-resources";

type Stated = NonNullable<IdentityProvidersSettings["identityProviders"]>[string];

const emitted = (stated: Stated) =>
  withResources((context) => addIdentityProviders(context, { identityProviders: { idp: stated } })).resource
    .aws_cognito_identity_provider.pool_idp;

const FACEBOOK = {
  type: "Facebook",
  clientId: "id",
  clientSecret: { fromVariable: "secret" },
  authorizeScopes: ["public_profile", "email"],
} as const;

test("an adopted provider ignores details that AWS adds", () => {
  const { provider_details, lifecycle, attribute_mapping } = emitted({ ...FACEBOOK, type: "Google", adopted: true });
  expect(provider_details).toEqual({
    client_id: "id",
    client_secret: "${var.secret}",
    authorize_scopes: "public_profile email",
  });
  expect(lifecycle.ignore_changes).toEqual([
    'provider_details["attributes_url"]',
    'provider_details["attributes_url_add_attributes"]',
    'provider_details["authorize_url"]',
    'provider_details["oidc_issuer"]',
    'provider_details["token_request_method"]',
    'provider_details["token_url"]',
    "idp_identifiers",
    'attribute_mapping["username"]',
  ]);
  expect(attribute_mapping).toBeUndefined();
});

test("live details override the settings, and are not ignored", () => {
  const live = { authorize_scopes: "public_profile, email", token_request_method: "POST", x_unknown: "1" };
  const { provider_details, lifecycle } = emitted({ ...FACEBOOK, adopted: true, providerDetails: live });
  expect(provider_details).toMatchObject(live);
  expect(lifecycle.ignore_changes).not.toContain('provider_details["token_request_method"]');
  expect(lifecycle.ignore_changes).toContain('provider_details["attributes_url_add_attributes"]');
});

test("an adopted provider maps only what is stated, without the default user name", () => {
  const attributeMapping = { email: "email" };
  expect(emitted({ ...FACEBOOK, adopted: true, attributeMapping }).attribute_mapping).toEqual(attributeMapping);
  const withName = emitted({ ...FACEBOOK, adopted: true, attributeMapping: { username: "id" } });
  expect(withName.lifecycle.ignore_changes).not.toContain('attribute_mapping["username"]');
  expect(emitted({ ...FACEBOOK, attributeMapping }).attribute_mapping).toEqual({ username: "id", email: "email" });
});

test("a secret among the details does not compile", () => {
  // @ts-expect-error secrets have sources
  const stated: Stated = { ...FACEBOOK, adopted: true, providerDetails: { client_secret: "text" } };
  expect(stated.providerDetails).toEqual({ client_secret: "text" });
});
