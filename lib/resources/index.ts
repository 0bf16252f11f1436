import type { CognitoUserPoolSettings } from "../settings";
import type { PoolResources } from "./added-pool";
import { addClientSecrets } from "./client-secrets/resource";
import { effectiveClients } from "./clients/effective";
import { addClients } from "./clients/resource";
import { addDomain, addSecondDomain } from "./domain/resource";
import { addGroups } from "./groups/resource";
import { addIdentityProviders } from "./identity-providers/resource";
import { addLogDelivery } from "./log-delivery/resource";
import { addManagedClients } from "./managed-clients/resource";
import { addManagedLoginBrandings } from "./managed-login-branding/resource";
import type { PoolContext } from "./pool-context";
import { addPublished } from "./publish/resource";
import { addResourceServers } from "./resource-servers/resource";
import { addRiskConfigurations } from "./risk-configuration/resource";
import { addTriggerPermissions } from "./trigger-permissions/resource";
import { addUiCustomizations } from "./ui-customization/resource";
import { addUsers } from "./users/resource";
import { addWebAcl } from "./web-acl/resource";

/** Adds every resource of the settings to the pool, in the order in which AWS needs them. */
export function addResources(context: PoolContext, settings: CognitoUserPoolSettings): PoolResources {
  const resourceServers = addResourceServers(context, settings);
  const identityProviders = addIdentityProviders(context, settings);
  const domain = addDomain(context, settings);
  const effective = effectiveClients(settings);
  const clients = addClients(context, settings, { resourceServers, identityProviders });
  addManagedClients(context, settings, { resourceServers, identityProviders });
  addClientSecrets(context, settings, clients);
  addManagedLoginBrandings(context, settings, effective, clients, domain?.resource);
  addSecondDomain(context, settings, domain);
  addUiCustomizations(context, settings, effective, clients, domain?.resource);
  addRiskConfigurations(context, settings, Object.fromEntries(effective), clients);
  const groups = addGroups(context, settings);
  const permissions = [...addTriggerPermissions(context, settings).values()];
  addUsers(context, settings, { groups, permissions });
  addLogDelivery(context, settings);
  addWebAcl(context, settings);
  const made = { clients, resourceServers, identityProviders, domain };
  addPublished(context, settings, made);
  return made;
}
