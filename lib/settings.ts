import type { ClientsSettings } from "./resources/clients/add-clients";
import type { ClientSecretsSettings } from "./resources/clients/client-secrets";
import type { DomainSettings } from "./resources/domain/settings";
import type { GroupsSettings } from "./resources/groups/groups";
import type { IdentityProvidersSettings } from "./resources/identity-providers/add-identity-providers";
import type { LogDeliverySettings } from "./resources/log-delivery/log-delivery";
import type { UiCustomizationSettings } from "./resources/login-pages/ui-customization";
import type { ResourceServersSettings } from "./resources/resource-servers/resource-servers";
import type { RiskSettings } from "./resources/risk-configuration/risk-configuration";
import type { TriggerPermissionSettings } from "./resources/triggers/trigger-permissions";
import type { WebAclSettings } from "./resources/web-acl/web-acl";
import type { UserPoolSettings } from "./user-pool";

/** Everything a pool and what hangs from it can say. */
export interface CognitoUserPoolSettings
  extends UserPoolSettings,
    ClientsSettings,
    ClientSecretsSettings,
    ResourceServersSettings,
    GroupsSettings,
    IdentityProvidersSettings,
    DomainSettings,
    UiCustomizationSettings,
    TriggerPermissionSettings,
    RiskSettings,
    LogDeliverySettings,
    WebAclSettings {}
