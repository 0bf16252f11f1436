/** What `terraform show -json` prints, of resources by their address. */
export function shown(resources: Readonly<Record<string, object>>): string {
  return JSON.stringify({
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: { root_module: module(resources) },
  });
}

/** The same of a plan, with what was live before and what will be. */
export function planned(before: Readonly<Record<string, object>>, after: Readonly<Record<string, object>>): string {
  return JSON.stringify({
    format_version: "1.2",
    prior_state: { format_version: "1.0", values: { root_module: module(before) } },
    planned_values: { root_module: module(after) },
  });
}

function module(resources: Readonly<Record<string, object>>) {
  return {
    resources: Object.entries(resources).map(([address, values]) => {
      const isData = address.startsWith("data.");
      const [type, name] = address.replace(/^data\./, "").split(".");
      return { address, mode: isData ? "data" : "managed", type, name, values };
    }),
  };
}

/** A pool as the provider keeps it in the state. */
export const POOL = {
  arn: "arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_Abc123",
  username_attributes: ["email"],
  alias_attributes: [],
  username_configuration: [{ case_sensitive: false }],
  user_pool_tier: "ESSENTIALS",
  mfa_configuration: "OFF",
  sign_in_policy: [{ allowed_first_auth_factors: ["PASSWORD"] }],
  email_configuration: [{ email_sending_account: "COGNITO_DEFAULT" }],
  lambda_config: [{ pre_sign_up: "arn", pre_token_generation: "", pre_token_generation_config: [] }],
  sms_configuration: [],
  schema: [
    {
      name: "tenant",
      attribute_data_type: "String",
      mutable: true,
      required: false,
      developer_only_attribute: false,
      string_attribute_constraints: [{ min_length: "", max_length: "64" }],
      number_attribute_constraints: [],
    },
  ],
};
