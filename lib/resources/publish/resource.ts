import { AwsSsmParameter } from "../../aws";
import { Token } from "../../cdktf";
import { issuerAt } from "../../user-pool/issuer";
import type { NotManaged } from "../../user-pool/not-managed";
import type { PoolResources } from "../added-pool";
import type { ClientsSettings } from "../clients/settings";
import type { DomainSettings } from "../domain/settings";
import type { PoolContext } from "../pool-context";
import type { ResourceServersSettings } from "../resource-servers/settings";
import { type PublishSettings, publications, publishedAddress, type Told } from "./settings";

type Settings = PublishSettings & ClientsSettings & ResourceServersSettings & DomainSettings & NotManaged;
type Made = Pick<PoolResources, "clients" | "resourceServers" | "domain">;

/** Adds the parameters that other stacks read: `aws_ssm_parameter.<pool>-published_user_pool_id`, `…_client_<client>`. */
export function addPublished(context: PoolContext, settings: Settings, made: Made): void {
  const { scope, pool } = context;
  const { toSsm } = settings.publish ?? {};
  if (toSsm === undefined) return;
  // A reference may be an object, which has no text to trim.
  const prefix = Token.asString(toSsm).replace(/\/+$/, "");
  for (const publication of publications(settings)) {
    const parameter = new AwsSsmParameter(scope, `published_${publication.address}`, {
      name: `${prefix}/${publication.name}`,
      type: "String",
      // Not `value`, which Terraform hides in plans as if it were secret.
      insecureValue: valueToTell(publication.told, context, settings, made),
      region: pool.regionInput,
    });
    parameter.overrideLogicalId(publishedAddress(pool.friendlyUniqueId, publication));
  }
}

function valueToTell(told: Told, { pool }: PoolContext, settings: Settings, made: Made): string | undefined {
  switch (told.of) {
    case "pool":
      return { id: pool.id, arn: pool.arn, endpoint: pool.endpoint, ...issuerAt(pool.endpoint, settings) }[told.value];
    case "domain":
      return told.value === "name" ? made.domain?.resource.domain : made.domain?.url;
    case "clients":
      return made.clients.get(told.key)?.id;
    case "resourceServers":
      return made.resourceServers.get(settings.resourceServers?.[told.key]?.identifier ?? told.key)?.identifier;
  }
}
