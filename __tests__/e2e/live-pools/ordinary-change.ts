import type { CognitoUserPoolSettings } from "../../../lib/cognito-user-pool";
import { isHeldBack, type NotManaged } from "../../../lib/user-pool/not-managed";
import { plain } from "./oracle";

type Settings = CognitoUserPoolSettings;
type Clients = NonNullable<Settings["clients"]>;
type Risk = NonNullable<Settings["riskConfiguration"]>;
type Provider = NonNullable<Settings["identityProviders"]>[string];
type Domain = NonNullable<Settings["domain"]>;
type Look = NonNullable<Settings["uiCustomization"]>;

/** One edit of every resource of a pool, and the paths in the emulator's store that it changes. */
export interface OrdinaryChange {
  readonly settings: Settings;
  readonly paths: readonly string[];
}

/** Changes what an edit of any day changes, and never what is odd about the resource. What is held back stays. */
export function ordinaryChange(settings: Settings): OrdinaryChange {
  const paths: string[] = [];
  const edit: Edit = (resource, path, edited) => {
    if (isHeldBack(resource)) return resource;
    paths.push(path);
    return edited;
  };
  const days = "pool.settings.Policies.PasswordPolicy.TemporaryPasswordValidityDays";
  const policy = { ...settings.passwordPolicy, temporaryPasswordValidityDays: 3 };
  const { domain, riskConfiguration: risk, uiCustomization: look } = settings;
  const edited: Settings = {
    ...edit(settings, days, { ...settings, passwordPolicy: policy }),
    clients: eachOf(settings.clients, (client) => editedClient(client, edit)),
    groups: eachOf(settings.groups, (group, key) =>
      edit(group, `pool.groups.${plain(group.name ?? key)}.Description`, { ...group, description: "Edited" }),
    ),
    resourceServers: eachOf(settings.resourceServers, (server, key) => {
      const path = `pool.resourceServers.${server.identifier ?? key}.Scopes`;
      return edit(server, path, { ...server, scopes: { ...server.scopes, edited: "Edited" } });
    }),
    identityProviders: eachOf(settings.identityProviders, (provider, key) => {
      const path = `pool.identityProviders.${providerName(provider, key)}.IdpIdentifiers`;
      const identifiers = [...(provider.idpIdentifiers ?? []), `edited-${key}`];
      return edit(provider, path, { ...provider, idpIdentifiers: identifiers });
    }),
    riskConfiguration: risk && editedRisk(risk, "", edit),
    uiCustomization: look && editedLook(look, "ALL", edit),
    domain: domain && editedDomain(domain, settings, edit),
  };
  return { settings: JSON.parse(JSON.stringify(edited)), paths };
}

/** The edited resource, and what is noted of it; the resource as it is where updates of it are held back. */
type Edit = <Resource extends NotManaged>(resource: Resource, path: string, edited: Resource) => Resource;

function editedClient(client: Clients[string], edit: Edit): Clients[string] {
  const id = String(client.adopted);
  const edited =
    client.kind === "machine"
      ? edit(client, `pool.clients.${id}.EnableTokenRevocation`, { ...client, enableTokenRevocation: false })
      : edit(client, `pool.clients.${id}.AuthSessionValidity`, {
          ...client,
          authSessionValidity: "9m",
        } as typeof client);
  const { riskConfiguration: risk, uiCustomization: look } = client;
  return {
    ...edited,
    ...(risk && { riskConfiguration: editedRisk(risk, id, edit) }),
    ...(look && { uiCustomization: editedLook(look, id, edit) }),
  } as Clients[string];
}

function providerName(provider: Provider, key: string): string {
  return provider.type === "OIDC" || provider.type === "SAML" ? (provider.providerName ?? key) : provider.type;
}

/** Its networks are its plainest part. */
function editedRisk(risk: Risk, of: string, edit: Edit): Risk {
  const { riskExceptionConfiguration: exception } = risk;
  const at = `pool.riskConfigurations.${of}.RiskExceptionConfiguration`;
  const skippedIpRangeList = [...(exception?.skippedIpRangeList ?? []), "203.0.113.0/24"];
  const edited = { ...risk, riskExceptionConfiguration: { ...exception, skippedIpRangeList } };
  return edit(risk, exception === undefined ? at : `${at}.SkippedIPRangeList`, edited as Risk);
}

function editedLook(look: Look, of: string, edit: Edit): Look {
  return edit(look, `pool.uiCustomizations.${of}.CSS`, { ...look, css: ".logo-customizable { width: 9px; }" });
}

/** LITE has one version alone. Of a custom domain, providers before 6.3 change nothing but the certificate. */
function editedDomain(domain: Domain, { userPoolTier }: Settings, edit: Edit): Domain {
  if (domain.certificateArn !== undefined) {
    const path = `domains.${domain.name}.CustomDomainConfig.CertificateArn`;
    return edit(domain, path, { ...domain, certificateArn: `${domain.certificateArn}-2` });
  }
  if (userPoolTier === "LITE") return domain;
  const managedLoginVersion = domain.managedLoginVersion === 2 ? 1 : 2;
  return edit(domain, `domains.${domain.prefix}.ManagedLoginVersion`, { ...domain, managedLoginVersion });
}

function eachOf<T>(
  record: Readonly<Record<string, T>> | undefined,
  edit: (one: T, key: string) => T,
): Record<string, T> | undefined {
  return record && Object.fromEntries(Object.entries(record).map(([key, one]) => [key, edit(one, key)]));
}
