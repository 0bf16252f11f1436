import { Fn, type IResolvable, Token } from "cdktf";
import { AwsCognitoIdentityProvider, type Complete, type IdentityProviderArguments } from "../../aws";
import { type Importable, type PoolContext, placed } from "../pool-context";
import { type Detail, type Details, type IdentityProvider, toTerraform } from ".";
import { secretValue } from "./secret";
import { sentOnChange } from "./sent-on-change";

/** Who else can vouch for the pool's users. */
export interface IdentityProvidersSettings {
  /**
   * By name: letters, digits, `-` and `_`. The name makes the address, and names an OIDC or SAML provider that states no
   * `providerName`. Import id: `<pool id>:<provider name>`; the plan of an import shows an update even where nothing
   * changes, for Terraform marks the secret as sensitive; only Apple is sent anything (`privateKey`).
   */
  readonly identityProviders?: Readonly<Record<string, IdentityProvider & Importable>>;
}

/**
 * Adds the identity providers, `aws_cognito_identity_provider.<pool>_<name>`.
 * @returns them by AWS's name for them, which is what clients say
 */
export function addIdentityProviders(
  context: PoolContext,
  { identityProviders = {} }: IdentityProvidersSettings,
): ReadonlyMap<string, AwsCognitoIdentityProvider> {
  const made = new Map<string, AwsCognitoIdentityProvider>();
  for (const [key, stated] of Object.entries(identityProviders)) {
    made.set(toTerraform(key, stated).providerName, addIdentityProvider(context, key, stated));
  }
  return made;
}

function addIdentityProvider(context: PoolContext, key: string, stated: IdentityProvider & Importable) {
  const { scope, pool } = context;
  const { providerDetails, filledByAws, neverAnswered, idpIdentifiers, ...provider } = toTerraform(key, stated);
  const fetched = fetch(context, providerDetails);
  const complete: Complete<IdentityProviderArguments> = {
    ...provider,
    providerDetails: neverAnswered ? sentOnChange(context, key, fetched, neverAnswered) : fetched,
    idpIdentifiers: idpIdentifiers && [...idpIdentifiers],
  };
  const resource = new AwsCognitoIdentityProvider(scope, `identity_provider_${key}`, {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...complete,
    lifecycle: filledByAws && { ignoreChanges: filledByAws.map((name) => `provider_details["${name}"]`) },
  });
  return placed(context, resource, key, stated);
}

/** The details with what only Terraform can know as references. */
function fetch(context: PoolContext, details: Details): Record<string, string> {
  return Object.fromEntries(Object.entries(details).map(([name, detail]) => [name, text(context, detail)]));
}

function text(context: PoolContext, detail: Detail): string {
  if (typeof detail === "string") return detail;
  if ("joined" in detail) return Fn.join(detail.by, [...detail.joined]);
  if (isResolvable(detail)) return Token.asString(detail);
  return secretValue(context, detail);
}

function isResolvable(detail: object): detail is IResolvable {
  return "resolve" in detail;
}
