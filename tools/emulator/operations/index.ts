import type { Operation } from "../operation";
import * as clientSecrets from "./client-secrets";
import * as clients from "./clients";
import * as domains from "./domains";
import * as groups from "./groups";
import * as identityProviders from "./identity-providers";
import * as logDelivery from "./log-delivery";
import * as managedLoginBrandings from "./managed-login-brandings";
import * as memberships from "./memberships";
import * as mfa from "./mfa";
import * as resourceServers from "./resource-servers";
import * as riskConfigurations from "./risk-configurations";
import * as tags from "./tags";
import * as terms from "./terms";
import * as uiCustomizations from "./ui-customizations";
import * as userPools from "./user-pools";
import * as users from "./users";

/** Every operation the emulator knows, by AWS's name for it. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    ...userPools,
    ...mfa,
    ...tags,
    ...clients,
    ...clientSecrets,
    ...domains,
    ...identityProviders,
    ...resourceServers,
    ...groups,
    ...users,
    ...memberships,
    ...uiCustomizations,
    ...riskConfigurations,
    ...logDelivery,
    ...managedLoginBrandings,
    ...terms,
  }),
);
