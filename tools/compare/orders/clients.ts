import { isLocalHost } from "../local-host";
import { byRisks, less, on, type Row, ranks, rowsOf, without } from "./order";

/** What is risky about redirect URLs, whichever they are. */
const redirects = byRisks((urls) => [...new Set(urls.flatMap(risksOf))].sort());

const rows: readonly Omit<Row, "kind">[] = [
  {
    field: "generate_secret",
    unset: false,
    why: "Without a secret, anyone who knows the client id can act as the client.",
    order: on,
  },
  {
    field: "prevent_user_existence_errors",
    unset: "LEGACY",
    why: "Different errors reveal who has an account.",
    order: ranks("LEGACY", "ENABLED"),
  },
  {
    field: "enable_token_revocation",
    unset: true,
    why: "A stolen refresh token that cannot be revoked works until it expires.",
    order: on,
  },
  {
    field: "refresh_token_rotation.feature",
    unset: "DISABLED",
    why: "With rotation, a stolen refresh token stops working at the next refresh.",
    order: ranks("DISABLED", "ENABLED"),
  },
  {
    field: "refresh_token_rotation.retry_grace_period_seconds",
    why: "During the grace period, the old refresh token still works.",
    order: less,
  },
  ...["access", "id", "refresh"].map((token) => ({
    field: `${token}_token_validity`,
    unset: token === "refresh" ? 2_592_000 : 3_600,
    why: "A stolen token works until it expires.",
    order: less,
  })),
  {
    field: "auth_session_validity",
    unset: 3,
    why: "The longer a sign-in can take, the longer a stolen session works.",
    order: less,
  },
  {
    field: "explicit_auth_flows",
    unset: ["ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"],
    why: "These flows send the password itself: the app, and anyone who can read its traffic, gets it.",
    order: without(
      "ADMIN_NO_SRP_AUTH",
      "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      "ALLOW_USER_PASSWORD_AUTH",
      "USER_PASSWORD_AUTH",
    ),
  },
  {
    field: "allowed_oauth_flows",
    unset: [],
    why: "The implicit flow puts tokens into the address bar and the history.",
    order: without("implicit"),
  },
  {
    field: "allowed_oauth_scopes",
    unset: [],
    why: "With aws.cognito.signin.user.admin, a stolen access token can change the user.",
    order: without("aws.cognito.signin.user.admin"),
  },
  ...["callback_urls", "logout_urls"].map((field) => ({
    field,
    unset: [],
    why: "Codes sent over http, to localhost or to a custom scheme can reach someone else.",
    order: redirects,
  })),
  {
    field: "lifecycle.prevent_destroy",
    unset: false,
    why: "A replaced client has another id, and its app fails.",
    order: on,
  },
];

/** App clients, with token lives in seconds. */
export const clientRows: readonly Row[] = rowsOf("clients", rows);

/** Clients that AWS services make. What is not set stays as the service made it, so nothing is known of it. */
export const managedClientRows: readonly Row[] = rowsOf(
  "managed_clients",
  rows.filter(({ field }) => field !== "lifecycle.prevent_destroy").map(({ unset: _, ...row }) => row),
);

function risksOf(url: string): readonly string[] {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const risks = scheme === "https" ? [] : [scheme === "http" ? "http" : "custom scheme"];
  return isLocalHost(url) ? [...risks, "localhost"] : risks;
}
