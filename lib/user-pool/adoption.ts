import type { Complete } from "../aws";
import { isEmpty } from "../synth/is-empty";
import type { DescribedPool } from "./described";
import type { NotManaged } from "./not-managed";

/** How an existing pool is imported, and what adopting it means. */
export interface Adoption extends NotManaged {
  /**
   * Id of an existing pool, such as `us-west-2_abc123` (`…@region` for another region than the provider's): an `import`
   * block brings it into the state at the next apply. It requires `adopted: true`, and `protection: "plan"` or `"full"`. Once
   * the pool is imported, it has no effect: you can keep it or delete it.
   */
  readonly importId?: string;
  /**
   * Whether Terraform took over this pool: what you do not set stays as it is in AWS, and no default is filled in. To turn
   * something off, set it (`lambdaConfig: {}`, `mfaConfiguration: "OFF"`); leaving it out leaves it alone. Synth lists what
   * stays.
   *
   * Keep it for good, also when you delete `importId`. Without it, every setting that you do not set gets the default of a new
   * pool, which changes the live one, and `usernameConfiguration` can replace it: all users are lost.
   * @default false
   */
  readonly adopted?: boolean;
}

/** Whether the pool was there before Terraform. An id alone says so too, for the rules; the one for imports asks for both. */
export function isAdopted({ adopted, importId }: Adoption): boolean {
  return adopted === true || importId !== undefined;
}

/**
 * Arguments that Terraform takes away where they are not emitted, by the settings that emit them. Others it keeps by itself.
 */
const TAKEN_AWAY = {
  aliasAttributes: "alias_attributes",
  autoVerifiedAttributes: "auto_verified_attributes",
  deletionProtection: "deletion_protection",
  deviceConfiguration: "device_configuration",
  emailConfiguration: "email_configuration",
  emailMfaConfiguration: "email_mfa_configuration",
  lambdaConfig: "lambda_config",
  mfaConfiguration: "mfa_configuration",
  schema: "schema",
  smsAuthenticationMessage: "sms_authentication_message",
  softwareTokenMfaConfiguration: "software_token_mfa_configuration",
  tags: "tags",
  userAttributeUpdateSettings: "user_attribute_update_settings",
  userPoolAddOns: "user_pool_add_ons",
  usernameAttributes: "username_attributes",
  webAuthnConfiguration: "web_authn_configuration",
} as const;

type Settings = Adoption & { readonly [S in keyof typeof TAKEN_AWAY]?: unknown };

/** The arguments whose absence must not be a change, since an adopted pool does not set them. */
export function leftAlone(settings: Settings): string[] {
  if (!settings.adopted) return [];
  const { emailMfaConfiguration: emailMfa } = settings;
  // Email MFA without a text is on, with AWS's own texts, and cannot be turned off.
  const stated = { ...settings, emailMfaConfiguration: isEmpty(emailMfa ?? {}) ? undefined : emailMfa };
  return Object.entries(TAKEN_AWAY)
    .filter(([setting]) => stated[setting as keyof typeof TAKEN_AWAY] === undefined)
    .map(([, argument]) => argument);
}

/** What no setting can say is found by the reader, which adds `notManaged`. */
export function fromAws({ DescribeUserPool: { Id } }: DescribedPool): Complete<Adoption> {
  return { importId: Id, adopted: true, notManaged: undefined };
}
