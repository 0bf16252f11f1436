import { expression, isReference } from "../synth/reference";
import { textFunction } from "../synth/text-function";
import { type AuthorizedClient, type AuthorizingPool, clientOf } from "./pool";

/** How a load balancer signs people in; what is left out is AWS's own default. */
export interface AlbAuthentication {
  /** Scopes the client has, by spaces. @default openid */
  readonly scope?: string;
  /** Seconds until people have to sign in again, 1–604800. @default 604800, a week */
  readonly sessionTimeout?: number;
  /** Needs to differ between applications on one host name. @default AWSELBAuthSessionCookie */
  readonly sessionCookieName?: string;
  /** What is done with those who have not signed in; `deny` suits calls by scripts. @default authenticate */
  readonly onUnauthenticatedRequest?: "allow" | "authenticate" | "deny";
}

const PATH = "/oauth2/idpresponse";

/**
 * Where an ALB wants people back: to be stated among the `callbackUrls` of its client, one for each host name it is reached by,
 * in lower case. https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
 * @param host `app.example.com`, or the load balancer's `dnsName`
 */
export function albCallbackUrl(host: string): string {
  const url = `https://${textFunction("lower", host)}${PATH}`;
  return isReference(host) ? expression(url) : url;
}

/**
 * The action that signs people in, for an `aws_lb_listener` or `aws_lb_listener_rule` with HTTPS, before the one that forwards
 * them. Its client needs a secret (`kind: "web"`), which AWS checks.
 * @throws Error if the pool has no such client or no domain, or if the client lacks the code flow or a URL of `albCallbackUrl`,
 *   which would show only when people sign in
 */
export function albAuthenticateCognito(
  pool: Pick<AuthorizingPool, "arn" | "clients" | "domain">,
  client: string,
  options: AlbAuthentication = {},
) {
  const resource = clientOf(pool, client);
  checkClient(client, resource);
  if (!pool.domain) throw new Error("An ALB signs people in on the hosted pages: give the pool a `domain`.");
  return {
    type: "authenticate-cognito",
    authenticateCognito: {
      userPoolArn: pool.arn,
      userPoolClientId: resource.id,
      // The prefix, or the full name of a custom domain; never a URL.
      userPoolDomain: pool.domain.resource.domain,
      ...options,
    },
  };
}

function checkClient(name: string, { allowedOauthFlowsInput: flows, callbackUrlsInput: urls }: AuthorizedClient) {
  const known = (list: readonly string[] | undefined): list is readonly string[] => {
    return list !== undefined && !isReference(list) && !list.some(isReference);
  };
  if (known(flows) && !flows.includes("code")) {
    throw new Error(`An ALB needs a client with the code flow, which ${name} has not: use one of kind "web".`);
  }
  if (known(urls) && !urls.some((url) => url.endsWith(PATH))) {
    throw new Error(`An ALB needs albCallbackUrl("<its host name>") among the callbackUrls of the client ${name}.`);
  }
}
