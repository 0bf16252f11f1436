import type { Environment } from "../environment";

/** The state that a backend resolves to, the same for the same state; `undefined` if an environment variable decides. */
export function stateOf({ name, backend }: Environment): string | undefined {
  switch (backend.type) {
    case "local":
      return `local:${name.toLowerCase()}`;
    case "s3":
      return `s3://${backend.bucket}/${backend.key.replace(/^\/+/, "")}`;
    case "cloud":
    case "remote":
      return `${backend.hostname ?? "app.terraform.io"}/${backend.organization}/${backend.workspace}`.toLowerCase();
    case "azurerm":
      return `azurerm://${backend.storageAccountName}/${backend.containerName}/${backend.key}`;
    case "consul":
      return backend.address && `consul://${backend.address}/${backend.datacenter ?? ""}/${backend.path}`;
    case "cos":
      return `cos://${backend.bucket}/${backend.prefix ?? ""}/${backend.key ?? "terraform.tfstate"}`;
    case "gcs":
      return `gs://${backend.bucket}/${backend.prefix ?? ""}`;
    case "http":
      return backend.address;
    case "oss":
      return `oss://${backend.bucket}/${backend.prefix ?? ""}/${backend.key ?? "terraform.tfstate"}`;
    case "pg":
      // Only an environment variable names the database.
      return undefined;
  }
}
