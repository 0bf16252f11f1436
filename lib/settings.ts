import type { LimitsOf } from "./aws-facts/limits";
import type { ClientSecretsSettings } from "./resources/client-secrets/settings";
import { type ClientsSettings, limits as clients } from "./resources/clients/settings";
import { type DomainSettings, limits as domain } from "./resources/domain/settings";
import { type GroupsSettings, limits as groups } from "./resources/groups/settings";
import { type IdentityProvidersSettings, limits as identityProviders } from "./resources/identity-providers/settings";
import { type LogDeliverySettings, limits as logDelivery } from "./resources/log-delivery/settings";
import { type ManagedClientsSettings, limits as managedClients } from "./resources/managed-clients/settings";
import type { PublishSettings } from "./resources/publish/settings";
import { type ResourceServersSettings, limits as resourceServers } from "./resources/resource-servers/settings";
import { type RiskConfigurationSettings, limits as riskConfiguration } from "./resources/risk-configuration/settings";
import type { TriggerPermissionsSettings } from "./resources/trigger-permissions/settings";
import type { UiCustomizationSettings } from "./resources/ui-customization/settings";
import { type UsersSettings, limits as users } from "./resources/users/settings";
import { type WebAclSettings, limits as webAcl } from "./resources/web-acl/settings";
import { type UserPoolSettings, limits as userPool } from "./user-pool";

/** The settings of a pool and of its resources. */
export interface CognitoUserPoolSettings
  extends UserPoolSettings,
    ClientsSettings,
    ClientSecretsSettings,
    PublishSettings,
    ResourceServersSettings,
    ManagedClientsSettings,
    GroupsSettings,
    UsersSettings,
    IdentityProvidersSettings,
    DomainSettings,
    UiCustomizationSettings,
    TriggerPermissionsSettings,
    RiskConfigurationSettings,
    LogDeliverySettings,
    WebAclSettings {}

/** AWS's limits on them. */
export const limits: LimitsOf<CognitoUserPoolSettings> = {
  ...userPool,
  ...clients,
  ...managedClients,
  ...resourceServers,
  ...groups,
  ...users,
  ...identityProviders,
  ...domain,
  ...riskConfiguration,
  ...logDelivery,
  ...webAcl,
};
