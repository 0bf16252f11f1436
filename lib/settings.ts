import type { ClientSecretsSettings } from "./resources/client-secrets/settings";
import type { ClientsSettings } from "./resources/clients/settings";
import type { DomainSettings } from "./resources/domain/settings";
import type { GroupsSettings } from "./resources/groups/settings";
import type { IdentityProvidersSettings } from "./resources/identity-providers/settings";
import type { LogDeliverySettings } from "./resources/log-delivery/settings";
import type { ResourceServersSettings } from "./resources/resource-servers/settings";
import type { RiskConfigurationSettings } from "./resources/risk-configuration/settings";
import type { TriggerPermissionsSettings } from "./resources/trigger-permissions/settings";
import type { UiCustomizationSettings } from "./resources/ui-customization/settings";
import type { WebAclSettings } from "./resources/web-acl/settings";
import type { UserPoolSettings } from "./user-pool";

/** The settings of a pool and of its resources. */
export interface CognitoUserPoolSettings
  extends UserPoolSettings,
    ClientsSettings,
    ClientSecretsSettings,
    ResourceServersSettings,
    GroupsSettings,
    IdentityProvidersSettings,
    DomainSettings,
    UiCustomizationSettings,
    TriggerPermissionsSettings,
    RiskConfigurationSettings,
    LogDeliverySettings,
    WebAclSettings {}
