import type { PartReader } from "../part";
import { beside } from "./beside";
import { clients, type InFull } from "./clients";
import { domains } from "./domains";
import { groups } from "./groups";
import { identityProviders } from "./identity-providers";
import { logDelivery } from "./log-delivery";
import { resourceServers } from "./resource-servers";
import { webAcl } from "./web-acl";

/** Every reader of what belongs to a pool, in the order of the settings that they give. */
export function partsOf(inFull?: InFull): readonly PartReader[] {
  return [domains, resourceServers, identityProviders, clients(inFull), groups, logDelivery, webAcl, beside];
}
