import type { Known, NotManaged } from "./facts";

/** A live setting that Terraform does not manage, by the path of the setting that says so. */
interface Stated {
  /** `userPool.clients.web.notManaged.AcrMapping` */
  readonly path: string;
  readonly setting: Omit<NotManaged, "name">;
}

/**
 * What the settings of an environment tell of live settings that Terraform does not manage, by the addresses of the resources.
 * @param addresses of the resources, by the path of the setting that makes them
 */
export function known(stated: readonly Stated[], addresses: ReadonlyMap<string, readonly string[]>): Known {
  const notManaged = new Map<string, NotManaged[]>();
  for (const { path, setting } of stated) {
    const [, owner = "", name = ""] = /^(.*?)\.notManaged(?:\.|\[")(.*?)(?:"\])?$/s.exec(path) ?? [];
    const [address = ""] = addresses.get(owner) ?? [];
    notManaged.set(address, [...(notManaged.get(address) ?? []), { ...setting, name }]);
  }
  return { notManaged };
}
