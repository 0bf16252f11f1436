import type { ClientSecretsSettings } from "./attachments/client-secrets";
import type { ClientsSettings } from "./attachments/clients";
import type { DomainSettings } from "./attachments/domain";
import type { GroupsSettings } from "./attachments/groups";
import type { IdentityProvidersSettings } from "./attachments/identity-providers";
import type { LogDeliverySettings } from "./attachments/log-delivery";
import type { ResourceServersSettings } from "./attachments/resource-servers";
import type { RiskSettings } from "./attachments/risk-configuration";
import type { TriggerPermissionSettings } from "./attachments/trigger-permissions";
import type { UiCustomizationSettings } from "./attachments/ui-customization";
import type { WebAclSettings } from "./attachments/web-acl";
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
