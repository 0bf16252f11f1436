/** Terraform's name of a provider's folder below a mirror's root. */
export const AWS_PROVIDER = "registry.terraform.io/hashicorp/aws";

/**
 * The file written beside `cdk.tf.json`. Its name ends with `_override.tf.json`, so Terraform merges it over the
 * synthesised one, which stays untouched, byte for byte.
 */
export const OVERRIDE_FILE = "cdk_override.tf.json";

/**
 * What differs between a real deployment and a run on this machine, and nothing else: where state is kept (a local
 * backend takes the place of any other, `cloud` too) and which version of the provider is at hand.
 */
export function overrideContent(providerVersion?: string): string {
  const required_providers = { aws: { source: "hashicorp/aws", version: providerVersion } };
  const terraform = { backend: { local: {} }, ...(providerVersion && { required_providers }) };
  return `${JSON.stringify({ terraform }, null, 2)}\n`;
}

/** Terraform's own settings for a run: the AWS provider from the mirror alone, any other one as usual. */
export function cliConfigContent(mirror: string): string {
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ["${AWS_PROVIDER}"]
  }
  direct {
    exclude = ["${AWS_PROVIDER}"]
  }
}
`;
}

/**
 * Credentials for every profile the stack's providers name: the user's own are out of reach, and a profile that is
 * nowhere to be found would end the run before the emulator is asked.
 *
 * @param json the text of a synthesised `cdk.tf.json`.
 */
export function credentialsContent(json: string): string {
  const { provider } = JSON.parse(json) as { provider?: { aws?: readonly { profile?: string }[] } };
  const profiles = new Set((provider?.aws ?? []).flatMap(({ profile }) => profile ?? []));
  return [...profiles]
    .map((profile) => `[${profile}]\naws_access_key_id = ${KEY}\naws_secret_access_key = ${KEY}\n`)
    .join("\n");
}

/** Stands for a key the emulator does not look at. */
export const KEY = "test";
