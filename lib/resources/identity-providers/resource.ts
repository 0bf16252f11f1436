import { AwsCognitoIdentityProvider, type Complete, type IdentityProviderArguments } from "../../aws";
import { conditional, DataResource, Fn, type IResolvable, Op, Token } from "../../cdktf";
import { type PoolContext, placed } from "../pool-context";
import { secretValue } from "../secret-source/resource";
import type { AdoptableProvider } from "./adopted";
import type { Detail, Details, NeverAnswered } from "./provider";
import { type IdentityProvider, type IdentityProvidersSettings, toTerraform } from "./settings";

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

function addIdentityProvider(context: PoolContext, key: string, stated: IdentityProvider & AdoptableProvider) {
  const { scope, pool } = context;
  const { providerDetails, filledByAws = [], neverAnswered, idpIdentifiers, ...provider } = toTerraform(key, stated);
  const fetched = fetch(context, providerDetails);
  const ignored = filledByAws.map((name) => `provider_details["${name}"]`);
  // The provider would take a list that is left out away.
  if (stated.adopted && idpIdentifiers === undefined) ignored.push("idp_identifiers");
  // AWS maps a user name by itself for some; whether it did is known to AWS alone.
  if (stated.adopted && stated.attributeMapping?.username === undefined) ignored.push('attribute_mapping["username"]');
  const complete: Complete<IdentityProviderArguments> = {
    ...provider,
    providerDetails: neverAnswered ? sentOnChange(context, key, fetched, neverAnswered) : fetched,
    idpIdentifiers: idpIdentifiers && [...idpIdentifiers],
  };
  const resource = new AwsCognitoIdentityProvider(scope, `identity_provider_${key}`, {
    userPoolId: pool.id,
    region: pool.regionInput,
    ...complete,
    lifecycle: ignored.length > 0 ? { ignoreChanges: ignored } : undefined,
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

/**
 * Details with one that AWS never answers, present in the very plan in which anything of them changes and absent otherwise:
 * - always there, it would be a change in every plan;
 * - ignored, its rotation would not be seen, and an update of anything else would go without it, which AWS refuses.
 *
 * A marker `terraform_data.<pool>_<key>_<detail>` is replaced when the details (of the secret one, its SHA-256) change, and
 * holds the time of the plan that replaced it. So it is this plan's time in that plan alone. It is destroyed after the
 * provider was updated: when that failed, the next plan still has to destroy it.
 */
function sentOnChange(
  context: PoolContext,
  key: string,
  details: Readonly<Record<string, string>>,
  { key: detail, rotation }: NeverAnswered,
): Record<string, string> {
  const { scope, pool } = context;
  const secret = details[detail] ?? "";
  const marker = new DataResource(scope, `identity_provider_${key}_${detail}`, {
    triggersReplace: { ...details, [detail]: Fn.sha256(secret), user_pool_id: pool.id, rotation },
    input: { planned: Fn.plantimestamp() },
    lifecycle: { ignoreChanges: ["input"], createBeforeDestroy: true },
  });
  placed(context, marker, `${key}_${detail}`);
  const changed = Op.eq(marker.output.lookup("planned"), Fn.plantimestamp());
  const sent = conditional(changed, secret, Token.nullValue());
  return { ...details, [detail]: Token.asString(sent) };
}
