import { compareVersions } from "../terraform/versions";

/** The resource types that the emulator serves, each with the first version of the AWS provider that knows it. */
const RESOURCES: Readonly<Record<string, string>> = {
  aws_cognito_identity_provider: "2.0.0",
  aws_cognito_log_delivery_configuration: "6.5.0",
  aws_cognito_managed_login_branding: "6.12.0",
  aws_cognito_resource_server: "2.0.0",
  aws_cognito_risk_configuration: "4.42.0",
  aws_cognito_user: "4.0.0",
  aws_cognito_user_group: "2.0.0",
  aws_cognito_user_in_group: "4.8.0",
  aws_cognito_user_pool: "2.0.0",
  aws_cognito_user_pool_client: "2.0.0",
  aws_cognito_user_pool_domain: "2.0.0",
  aws_cognito_user_pool_ui_customization: "3.44.0",
  terraform_data: "0.0.0",
};

/** The data sources that ask nobody, or only who one is. */
const DATA = ["aws_arn", "aws_caller_identity", "aws_iam_policy_document", "aws_partition", "aws_region"];

/** Why something of a stack cannot be part of a deployment to the emulator. */
export type Reason = "emulator" | "provider";

/** Why a resource of that type cannot be deployed to the emulator; nothing if it can. */
export function notServed(section: string, type: string, provider: string): Reason | undefined {
  if (section === "data") return DATA.includes(type) ? undefined : "emulator";
  if (section !== "resource" || !Object.hasOwn(RESOURCES, type)) return "emulator";
  return compareVersions(provider, RESOURCES[type] as string) < 0 ? "provider" : undefined;
}
