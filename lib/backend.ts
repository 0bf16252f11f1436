import { posix } from "node:path";
import type { Backend } from "./backend-settings";
import {
  App,
  AzurermBackend,
  CloudBackend,
  ConsulBackend,
  CosBackend,
  GcsBackend,
  HttpBackend,
  LocalBackend,
  NamedCloudWorkspace,
  NamedRemoteWorkspace,
  OssBackend,
  PgBackend,
  RemoteBackend,
  S3Backend,
  type TerraformBackend,
  type TerraformStack,
} from "./cdktf";
import type { Environment } from "./environment";

/** Tells the stack where its state lies. */
export function addBackend(stack: TerraformStack, { name, backend }: Pick<Environment, "name" | "backend">): void {
  switch (backend.type) {
    case "local":
      new LocalBackend(stack, { path: localStatePath(App.of(stack).outdir, name) });
      break;
    case "s3": {
      const { type: _, ...config } = backend;
      new S3Backend(stack, { ...config, encrypt: true });
      stack.addOverride("terraform.backend.s3.use_lockfile", true);
      break;
    }
    case "cloud": {
      const { organization, hostname, workspace } = backend;
      const cloud = new CloudBackend(stack, { organization, hostname, workspaces: new NamedCloudWorkspace(workspace) });
      // Its one validation runs `terraform version`, and synth has to work without a terraform binary.
      cloud.node.validate = () => [];
      break;
    }
    case "remote": {
      const { organization, hostname, workspace } = backend;
      new RemoteBackend(stack, { organization, hostname, workspaces: new NamedRemoteWorkspace(workspace) });
      break;
    }
    default: {
      const { type, ...config } = backend;
      new BACKENDS[type](stack, config);
    }
  }
}

/** The backends that take their settings as they are, but for secrets, which CDKTF would require here. */
const BACKENDS = {
  azurerm: AzurermBackend,
  consul: ConsulBackend,
  cos: CosBackend,
  gcs: GcsBackend,
  http: HttpBackend,
  oss: OssBackend,
  pg: PgBackend,
} as unknown as Record<Plain, new (stack: TerraformStack, config: object) => TerraformBackend>;

type Plain = Exclude<Backend["type"], "local" | "s3" | "cloud" | "remote">;

/**
 * The state file, seen from the folder that Terraform runs in (`<outdir>/stacks/<name>`): in the project's folder where the
 * output lies below it, else beside the output's folder. Relative, so that the output is the same on every machine.
 */
export function localStatePath(outdir: string, name: string): string {
  const below = posix.normalize(outdir.replaceAll("\\", "/")).replace(/\/$/, "");
  const inside = !below.startsWith("..") && !posix.isAbsolute(below) && !/^[a-z]:/i.test(below);
  const up = inside ? below.split("/").filter((part) => part !== ".").length : 1;
  return `${"../".repeat(up + 2)}terraform.${name}.tfstate`;
}
