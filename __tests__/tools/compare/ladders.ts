type Ladders = Readonly<Record<string, readonly (readonly [value: unknown, rank: number])[]>>;

const STATED: Ladders = {
  "user_pool mfa_configuration": ranked("OFF", "OPTIONAL", "ON"),
  "user_pool software_token_mfa_configuration.enabled": ranked(false, true),
  "user_pool sign_in_policy.allowed_first_auth_factors": ranked(
    ["PASSWORD", "EMAIL_OTP", "SMS_OTP"],
    ["PASSWORD", "SMS_OTP"],
    ["PASSWORD"],
    ["PASSWORD", "WEB_AUTHN"],
  ),
  "user_pool web_authn_configuration.user_verification": ranked("preferred", "required"),
  "user_pool account_recovery_setting.recovery_mechanism": ranked(
    recovery("verified_phone_number", "verified_email"),
    recovery("verified_phone_number"),
    recovery("verified_email", "verified_phone_number"),
    recovery("verified_email"),
    recovery("admin_only"),
  ),
  "user_pool admin_create_user_config.allow_admin_create_user_only": ranked(false, true),
  "user_pool user_attribute_update_settings.attributes_require_verification_before_update": ranked(
    [],
    ["email"],
    ["email", "phone_number"],
  ),
  "user_pool username_configuration.case_sensitive": ranked(true, false),
  "user_pool device_configuration.challenge_required_on_new_device": ranked(false, true),
  "user_pool device_configuration.device_only_remembered_on_user_prompt": ranked(false, true),
  "user_pool deletion_protection": ranked("INACTIVE", "ACTIVE"),
  "user_pool lifecycle.prevent_destroy": ranked(false, true),
  "user_pool user_pool_add_ons.advanced_security_mode": ranked("OFF", "AUDIT", "ENFORCED"),
  "user_pool user_pool_add_ons.advanced_security_additional_flows.custom_auth_mode": ranked("OFF", "AUDIT", "ENFORCED"),
  "user_pool password_policy.minimum_length": ranked(6, 8, 12, 99),
  "user_pool password_policy.require_lowercase": ranked(false, true),
  "user_pool password_policy.require_numbers": ranked(false, true),
  "user_pool password_policy.require_symbols": ranked(false, true),
  "user_pool password_policy.require_uppercase": ranked(false, true),
  "user_pool password_policy.password_history_size": ranked(0, 1, 24),
  "user_pool password_policy.temporary_password_validity_days": ranked(365, 7, 1),
  "clients generate_secret": ranked(false, true),
  "clients prevent_user_existence_errors": ranked("LEGACY", "ENABLED"),
  "clients enable_token_revocation": ranked(false, true),
  "clients refresh_token_rotation.feature": ranked("DISABLED", "ENABLED"),
  "clients refresh_token_rotation.retry_grace_period_seconds": ranked(60, 10, 0),
  "clients access_token_validity": ranked(24, 2, 1),
  "clients id_token_validity": ranked(24, 2, 1),
  // 0 is AWS's 30 days.
  "clients refresh_token_validity": [...ranked(3650, 31), [30, 2], [0, 2], [1, 3]],
  "clients auth_session_validity": ranked(15, 5, 3),
  "clients explicit_auth_flows": [
    ...ranked(["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_USER_PASSWORD_AUTH"], ["ALLOW_USER_PASSWORD_AUTH"]),
    [["ALLOW_USER_SRP_AUTH"], 2],
    [["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH"], 2],
  ],
  "clients allowed_oauth_flows": [...ranked(["code", "implicit"], ["code"]), [["client_credentials"], 1]],
  "clients allowed_oauth_scopes": [...ranked(["aws.cognito.signin.user.admin", "openid"], ["openid"]), [["email"], 1]],
  "clients callback_urls": urls(),
  "clients logout_urls": urls(),
  "clients lifecycle.prevent_destroy": ranked(false, true),
  "identity_providers provider_details.EncryptedResponses": ranked("false", "true"),
  "identity_providers provider_details.RequestSigningAlgorithm": ranked(undefined, "rsa-sha256"),
  "identity_providers provider_details.IDPInit": ranked("true", "false"),
  "identity_providers provider_details.IDPSignout": ranked("false", "true"),
  ...Object.fromEntries(
    ["MetadataURL", "oidc_issuer", "authorize_url", "token_url", "jwks_uri", "attributes_url"].map((name) => [
      `identity_providers provider_details.${name}`,
      [...ranked("http://a.example/x", "https://a.example/x"), ["https://b.example/y", 1] as const],
    ]),
  ),
  ...risks("risk_configuration"),
  ...risks("client_risk_configurations"),
  "log_delivery log_configurations.userAuthEvents.log_level": ranked("ERROR", "INFO"),
  "log_delivery log_configurations.userNotification.log_level": ranked("ERROR", "INFO"),
  ...Object.fromEntries(
    ["domain", "identity_providers", "resource_servers", "groups"].map((kind) => [
      `${kind} lifecycle.prevent_destroy`,
      ranked(false, true),
    ]),
  ),
};

/** Those of clients, for clients that AWS services make: nothing is known of what is not set, as by a life of 0. */
const MANAGED = Object.entries(STATED)
  .filter(([name]) => name.startsWith("clients ") && name !== "clients lifecycle.prevent_destroy")
  .map(
    ([name, ladder]) => [`managed_${name}`, ladder.filter(([value]) => value !== undefined && value !== 0)] as const,
  );

/** For each field with an order, values from weak to strong, as Terraform JSON has them; `undefined` is not set. */
export const LADDERS: Ladders = { ...STATED, ...Object.fromEntries(MANAGED) };

function ranked(...values: readonly unknown[]): readonly (readonly [unknown, number])[] {
  return values.map((value, rank) => [value, rank]);
}

function recovery(...names: readonly string[]): readonly object[] {
  return names.map((name, index) => ({ name, priority: index + 1 })).reverse();
}

function urls(): readonly (readonly [unknown, number])[] {
  return [
    [["http://localhost:3000/cb", "myapp://cb"], 0],
    [["http://localhost:3000/cb"], 1],
    [["http://127.0.0.1:5173/x", "https://app.example/cb"], 1],
    [["http://app.example/cb"], 2],
    [["https://app.example/cb"], 3],
    [["https://localhost.example/cb"], 3],
    [[], 3],
  ];
}

function risks(kind: string) {
  const levels = ["low", "medium", "high"].flatMap((level) => {
    const at = `${kind} account_takeover_risk_configuration.actions.${level}_action`;
    return [
      [`${at}.event_action`, ranked("NO_ACTION", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "BLOCK")],
      [`${at}.notify`, ranked(false, true)],
    ] as const;
  });
  const compromised = `${kind} compromised_credentials_risk_configuration`;
  const exceptions = `${kind} risk_exception_configuration`;
  return {
    ...Object.fromEntries(levels),
    [`${compromised}.actions.event_action`]: ranked("NO_ACTION", "BLOCK"),
    [`${compromised}.event_filter`]: [
      ...ranked(["SIGN_IN"], ["SIGN_IN", "SIGN_UP"]),
      [["SIGN_UP", "SIGN_IN", "PASSWORD_CHANGE"], 2] as const,
      [undefined, 2] as const,
    ],
    [`${exceptions}.skipped_ip_range_list`]: ranked(["10.0.0.0/8", "192.0.2.0/24"], ["10.0.0.0/8"], undefined),
    [`${exceptions}.blocked_ip_range_list`]: ranked(undefined, ["10.0.0.0/8"], ["10.0.0.0/8", "192.0.2.0/24"]),
  };
}
