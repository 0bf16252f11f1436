/** Variables of the environment; an empty one is to be unset. */
export type Variables = Readonly<Record<string, string>>;

/**
 * What makes AWS's SDKs, the AWS CLI and Terraform ask the emulator instead of AWS, with no credentials of the user's.
 */
export function variables(url: string, region: string): Variables {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "emulator",
    AWS_SECRET_ACCESS_KEY: "emulator",
    AWS_SESSION_TOKEN: "",
    AWS_PROFILE: "",
    AWS_REGION: region,
    // Version 1 of the AWS CLI reads this name only.
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: "true",
  };
}

/** The same as lines for a shell. */
export function exports(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => (value === "" ? `unset ${name}\n` : `export ${name}=${value}\n`))
    .join("");
}
