import type { Environment } from "../../lib/environment";
import type { CognitoUserPoolSettings } from "../../lib/settings";

/** A user pool that somebody has deployed, or has tried to, as settings of this project. */
export interface RealConfiguration {
  /** Repository, file, and what it is called there. */
  readonly source: string;
  readonly link: string;
  readonly environment: Environment;
  /** What AWS, the provider or Terraform answers. Nothing if it is accepted. */
  readonly refusal?: string;
}

type UserPool = Partial<CognitoUserPoolSettings>;
type Context = Partial<Omit<Environment, "userPool">>;

export interface Collector {
  /** Adds a configuration that is accepted. */
  accepted(name: string, userPool: UserPool, context?: Context): RealConfiguration;
  /** Adds a configuration that is refused, with the answer; it may be of a shape that our types refuse too. */
  refused(name: string, refusal: string, userPool: object, context?: Context): RealConfiguration;
}

/** The account that every literal ARN of the collection is in, as in AWS's own documentation. */
export const ACCOUNT = "123456789012";

/** Collects configurations of one public place: `owner/repository` and a path, or a name and its link. */
export function from(repository: string, path: string): Collector {
  const isLink = path.startsWith("https://");
  const link = isLink ? path : `https://github.com/${repository}/blob/HEAD/${path}`;
  const source = isLink ? repository : `${repository}/${path}`;
  return {
    accepted: (name, userPool, context) => ({
      source: [source, name].filter(Boolean).join(": "),
      link,
      environment: around(userPool, context),
    }),
    refused: (name, refusal, userPool, context) => ({
      source: [source, name].filter(Boolean).join(": "),
      link,
      environment: around(userPool, context),
      refusal,
    }),
  };
}

/** The environment that none of the sources states. */
function around(userPool: object, context: Context = {}): Environment {
  return {
    name: "test",
    region: "us-east-1",
    accountId: ACCOUNT,
    backend: { type: "local" },
    protection: "none",
    ...context,
    userPool: { name: "tf-acc-test-pool", ...userPool },
  };
}

/** The same pool in production: protected, with a state that is shared. */
export function inProduction(environment: Environment): Environment {
  return {
    ...environment,
    name: "prod",
    tags: { Service: "accounts", Environment: "prod" },
    backend: { type: "s3", bucket: "acme-terraform-state", key: "prod/accounts.tfstate", region: environment.region },
    protection: "full",
  };
}
