import type { AwsCognitoIdentityProvider, AwsCognitoResourceServer, AwsCognitoUserPoolClient } from "../aws";
import type { CognitoUserPoolSettings } from "../settings";
import { addClients } from "./clients/add-clients";
import { addClientSecrets } from "./clients/client-secrets";
import { effectiveClients } from "./clients/effective";
import { addDomain, type Domain } from "./domain/domain";
import { addGroups } from "./groups/groups";
import { addIdentityProviders } from "./identity-providers/add-identity-providers";
import { addLogDelivery } from "./log-delivery/log-delivery";
import { addManagedLoginBrandings } from "./login-pages/managed-login-branding";
import { addUiCustomizations } from "./login-pages/ui-customization";
import type { PoolContext } from "./pool-context";
import { addResourceServers } from "./resource-servers/resource-servers";
import { addRiskConfigurations } from "./risk-configuration/risk-configuration";
import { addTriggerPermissions } from "./triggers/trigger-permissions";
import { addWebAcl } from "./web-acl/web-acl";

/** What hangs from a pool, for whoever needs it in turn. */
export interface Attachments {
  /** By name. */
  readonly clients: ReadonlyMap<string, AwsCognitoUserPoolClient>;
  /** By identifier. */
  readonly resourceServers: ReadonlyMap<string, AwsCognitoResourceServer>;
  /** By AWS's name for them. */
  readonly identityProviders: ReadonlyMap<string, AwsCognitoIdentityProvider>;
  readonly domain: Domain | undefined;
}

/** Adds all that the settings hang from the pool, in the order in which AWS needs it. */
export function addAttachments(context: PoolContext, settings: CognitoUserPoolSettings): Attachments {
  const resourceServers = addResourceServers(context, settings);
  const identityProviders = addIdentityProviders(context, settings);
  const domain = addDomain(context, settings);
  const effective = effectiveClients(settings);
  const clients = addClients(context, settings, { resourceServers, identityProviders });
  addClientSecrets(context, settings, clients);
  addManagedLoginBrandings(context, settings, effective, clients, domain?.resource);
  addUiCustomizations(context, settings, effective, clients, domain?.resource);
  addRiskConfigurations(context, settings, Object.fromEntries(effective), clients);
  addGroups(context, settings);
  addTriggerPermissions(context, settings);
  addLogDelivery(context, settings);
  addWebAcl(context, settings);
  return { clients, resourceServers, identityProviders, domain };
}
