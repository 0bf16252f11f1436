import type { CognitoUserPoolSettings } from "../../settings";
import type { NotManaged, NotManagedSetting } from "../../user-pool/not-managed";
import { pathOf } from "../path";
import { domainsIn } from "./domains";
import { risksIn } from "./risks";
import { brandingsIn, classicStylesIn } from "./styles";

/** A live setting that Terraform does not manage, and where it stands. */
export interface PlacedNotManaged {
  readonly path: string;
  readonly setting: NotManagedSetting;
}

/** Every setting of the pool and its resources that Terraform does not manage. */
export function notManagedIn(userPool: CognitoUserPoolSettings): readonly PlacedNotManaged[] {
  const { clients, resourceServers, groups, identityProviders, logDelivery } = userPool;
  const records: Readonly<Record<string, Readonly<Record<string, NotManaged>> | undefined>> = {
    clients,
    resourceServers,
    groups,
    identityProviders,
  };
  const resources: (readonly [path: string, resource: NotManaged | undefined])[] = [
    ["userPool", userPool],
    ["userPool.logDelivery", logDelivery],
    ...Object.entries(records).flatMap(([record, entries = {}]) =>
      Object.entries(entries).map(([key, entry]) => [pathOf(["userPool", record, key]), entry] as const),
    ),
    ...domainsIn(userPool),
    ...[...risksIn(userPool), ...classicStylesIn(userPool), ...brandingsIn(userPool)],
  ];
  return resources.flatMap(([path, resource]) =>
    Object.entries(resource?.notManaged ?? {}).map(([name, setting]) => ({
      path: `${path}.${pathOf(["notManaged", name])}`,
      setting,
    })),
  );
}
