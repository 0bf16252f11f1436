import type { OutputName } from "../../../lib/outputs";

/** What each output holds. */
export const OUTPUTS: Readonly<Record<OutputName, string>> = {
  user_pool_id: "The id of the pool, such as `eu-central-1_AbCdEf123`.",
  user_pool_arn: "The ARN of the pool.",
  user_pool_endpoint: "`cognito-idp.<region>.amazonaws.com/<id>`, without scheme: not an issuer.",
  user_pool_issuer: "`iss` of the tokens: `https://` and the endpoint.",
  user_pool_jwks_uri: "Where the keys of the tokens are.",
  openid_configuration: "OpenID Connect discovery.",
  user_pool_domain: 'Origin of the login pages, such as `https://login.acme.com`; `""` without a domain.',
  oauth_endpoints: "`authorize`, `token`, `userinfo`, `revoke` and `logout` of the domain; `{}` without one.",
  cloudfront_distribution: 'Of a custom domain: what its alias record points to; otherwise `""`.',
  cloudfront_distribution_zone_id: 'Of a custom domain: the zone of that; otherwise `""`.',
  client_ids: "Client ids by client name.",
  client_secrets: 'Client secrets by client name, sensitive; only with `clientSecrets: "output"`.',
  login_urls: "By client name: a link to try a sign-in with.",
  resource_server_scopes: "Scopes by resource server, in full: `api/read`.",
  user_pool_creation_date: "Only with `publish.outputs`.",
  user_pool_last_modified_date: "Only with `publish.outputs`; changes by itself.",
  user_pool_estimated_number_of_users: "Only with `publish.outputs`; changes by itself.",
};
