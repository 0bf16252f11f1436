import type {
  AzurermBackendConfig,
  ConsulBackendConfig,
  CosBackendConfig,
  GcsBackendConfig,
  HttpBackendConfig,
  OssBackendConfig,
  PgBackendConfig,
  S3BackendConfig,
} from "./cdktf";

/** State in the project's folder, as `terraform.<environment>.tfstate`: for one person's throw-away pool. */
export interface LocalBackend {
  /** The backend. */
  readonly type: "local";
}

/**
 * State in an S3 bucket: always encrypted, always locked by S3's own lock file (Terraform 1.10 or later). Credentials come from
 * the AWS configuration, a web identity token from `AWS_WEB_IDENTITY_TOKEN_FILE`.
 */
export interface S3Backend
  extends Omit<
    S3BackendConfig,
    | "encrypt"
    | "dynamodbTable"
    | "accessKey"
    | "secretKey"
    | "token"
    | "sseCustomerKey"
    | "assumeRoleWithWebIdentity"
    | "region"
  > {
  /** The backend. */
  readonly type: "s3";
  /** Region of the bucket. */
  readonly region: string;
  /** Role to assume with a web identity token; the token itself is read from a file. */
  readonly assumeRoleWithWebIdentity?: Omit<
    NonNullable<S3BackendConfig["assumeRoleWithWebIdentity"]>,
    "webIdentityToken"
  >;
}

/** State and runs in Terraform Cloud, HCP Terraform or Terraform Enterprise. Credentials: `terraform login` or `TF_TOKEN_…`. */
export interface CloudBackend {
  /** The backend. */
  readonly type: "cloud";
  /** Name of the organization. */
  readonly organization: string;
  /** Name of the workspace. */
  readonly workspace: string;
  /** @default app.terraform.io */
  readonly hostname?: string;
}

/** As `cloud`, for servers that know the `remote` backend alone. */
export interface RemoteBackend extends Omit<CloudBackend, "type"> {
  /** The backend. */
  readonly type: "remote";
}

/** State in Azure Blob Storage. Secrets come from `ARM_ACCESS_KEY`, `ARM_SAS_TOKEN`, `ARM_CLIENT_SECRET` or OIDC (`ARM_USE_OIDC`). */
export interface AzurermBackend
  extends Omit<
    AzurermBackendConfig,
    "accessKey" | "sasToken" | "clientSecret" | "clientCertificatePassword" | "oidcRequestToken" | "oidcToken"
  > {
  /** The backend. */
  readonly type: "azurerm";
}

/** State in Google Cloud Storage. Credentials come from `GOOGLE_APPLICATION_CREDENTIALS`, an own key from `GOOGLE_ENCRYPTION_KEY`. */
export interface GcsBackend
  extends Omit<GcsBackendConfig, "credentials" | "accessToken" | "encryptionKey" | "storeageCustomEndpoint"> {
  /** The backend. */
  readonly type: "gcs";
}

/**
 * State behind HTTP, such as GitLab's. Credentials come from `TF_HTTP_USERNAME` and `TF_HTTP_PASSWORD`, a client key from
 * `TF_HTTP_CLIENT_PRIVATE_KEY_PEM`.
 */
export interface HttpBackend extends Omit<HttpBackendConfig, "password" | "clientPrivateKeyPem"> {
  /** The backend. */
  readonly type: "http";
}

/** State in Consul. The token comes from `CONSUL_HTTP_TOKEN`, a password from `CONSUL_HTTP_AUTH`. */
export interface ConsulBackend extends Omit<ConsulBackendConfig, "accessToken" | "httpAuth"> {
  /** The backend. */
  readonly type: "consul";
}

/** State in Tencent Cloud Object Storage. Credentials come from `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`. */
export interface CosBackend extends Omit<CosBackendConfig, "secretId" | "secretKey" | "securityToken" | "assumeRole"> {
  /** The backend. */
  readonly type: "cos";
  /** Role to assume; its policy as JSON. */
  readonly assumeRole?: Omit<NonNullable<CosBackendConfig["assumeRole"]>, "policy"> & { readonly policy?: string };
}

/** State in Alibaba Cloud Object Storage. Credentials come from `ALICLOUD_ACCESS_KEY` and `ALICLOUD_SECRET_KEY`, or a profile. */
export interface OssBackend extends Omit<OssBackendConfig, "accessKey" | "secretKey" | "securityToken"> {
  /** The backend. */
  readonly type: "oss";
}

/** State in PostgreSQL. The connection comes from `PG_CONN_STR`, or from `PGHOST`, `PGUSER`, `PGPASSWORD` and so on. */
export interface PgBackend extends Omit<PgBackendConfig, "connStr"> {
  /** The backend. */
  readonly type: "pg";
}

/**
 * Where the Terraform state lies: any backend of Terraform's that CDKTF has. Members are Terraform's arguments in camelCase,
 * without the secret ones: those come from environment variables, and never reach the JSON. (CDKTF's `swift` is missing, since
 * Terraform 1.3 removed it.)
 */
export type Backend =
  | LocalBackend
  | S3Backend
  | CloudBackend
  | RemoteBackend
  | AzurermBackend
  | GcsBackend
  | HttpBackend
  | ConsulBackend
  | CosBackend
  | OssBackend
  | PgBackend;
