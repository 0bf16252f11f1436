import { fewer, on, type Row, ranks, rowsOf, wider } from "./order";

/** The field that says that a resource is there at all. */
export const PRESENT = "present";

const TAKEOVER = "account_takeover_risk_configuration.actions";

/** Risks, web ACL and logs. */
export const protectionRows: readonly Row[] = [
  ...["risk_configuration", "client_risk_configurations"].flatMap((kind) =>
    rowsOf(kind, [
      ...["low", "medium", "high"].flatMap((level) => [
        {
          field: `${TAKEOVER}.${level}_action.event_action`,
          unset: "NO_ACTION",
          why: "The action decides whether someone with a stolen password gets in.",
          order: ranks("NO_ACTION", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "BLOCK"),
        },
        {
          field: `${TAKEOVER}.${level}_action.notify`,
          unset: false,
          why: "Users who are notified can change the password that an attacker has.",
          order: on,
        },
      ]),
      {
        field: "compromised_credentials_risk_configuration.actions.event_action",
        unset: "NO_ACTION",
        why: "If blocked, passwords that are known to have leaked cannot be used.",
        order: ranks("NO_ACTION", "BLOCK"),
      },
      {
        field: "compromised_credentials_risk_configuration.event_filter",
        unset: ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"],
        why: "Leaked passwords are only found at these events.",
        order: wider,
      },
      {
        field: "risk_exception_configuration.skipped_ip_range_list",
        unset: [],
        why: "Nothing checks sign-ins from these addresses.",
        order: fewer,
      },
      {
        field: "risk_exception_configuration.blocked_ip_range_list",
        unset: [],
        why: "Sign-ins from these addresses are refused.",
        order: wider,
      },
    ]),
  ),
  ...rowsOf("risk_configuration", [
    { field: PRESENT, unset: false, why: "Without it, nothing acts on the risks that AWS finds.", order: on },
  ]),
  ...rowsOf("web_acl", [
    { field: PRESENT, unset: false, why: "A web ACL limits who calls the pool, and how often.", order: on },
  ]),
  ...rowsOf("log_delivery", [
    { field: PRESENT, unset: false, why: "Without logs, nobody can tell what an attacker did.", order: on },
    ...["userAuthEvents", "userNotification"].map((source) => ({
      field: `log_configurations.${source}.log_level`,
      unset: "none",
      why: "Without logs, nobody can tell what an attacker did.",
      order: ranks("none", "ERROR", "INFO"),
    })),
  ]),
  ...["domain", "identity_providers", "resource_servers", "groups"].flatMap((kind) =>
    rowsOf(kind, [
      {
        field: "lifecycle.prevent_destroy",
        unset: false,
        why: "Terraform refuses to plan a deletion.",
        order: on,
      },
    ]),
  ),
];
