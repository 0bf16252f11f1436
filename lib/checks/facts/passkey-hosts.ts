import { prefixDomainParent } from "../../aws-facts/login-hosts";
import { isRegistrable } from "../../aws-facts/public-suffixes";
import { isLiteral } from "../../synth/reference";
import type { Subject } from "../subject";
import { isHosted } from "./clients";
import { literals } from "./literals";
import type { PlacedClient } from "./placed-client";

/** The host of the pool's login pages; `undefined` without a domain, or if only Terraform knows it. */
export function loginHost({ region, userPool }: Subject): string | undefined {
  const { domain } = userPool;
  if (domain === undefined) return undefined;
  if (domain.prefix === undefined) return isLiteral(domain.name) ? domain.name.toLowerCase() : undefined;
  const place = userPool.region ?? region;
  return isLiteral(domain.prefix) && isLiteral(place) ? `${domain.prefix}.${prefixDomainParent(place)}` : undefined;
}

/** The hosts at which browsers ask for a passkey, each with what is there. */
export function passkeyHosts(subject: Subject, clients: readonly PlacedClient[]): ReadonlyMap<string, string> {
  const { userPool } = subject;
  const hosts = new Map<string, string>();
  const factors = literals(userPool.signInPolicy?.allowedFirstAuthFactors ?? []);
  if (!factors.includes("WEB_AUTHN")) return hosts;
  const login = loginHost(subject);
  // The classic pages know no passkeys: an app asks for them itself.
  const hasPages = userPool.domain !== undefined && (userPool.domain.managedLoginVersion ?? 1) !== 1;
  for (const { name, people, effective, redirects } of clients) {
    if (!people || !literals(effective.explicitAuthFlows).includes("ALLOW_USER_AUTH")) continue;
    if (hasPages && isHosted(effective)) {
      if (login !== undefined) hosts.set(login, "the login pages");
      continue;
    }
    for (const { host, list } of redirects) {
      if (host !== undefined && list === "callbackUrls") hosts.set(host.replace(/:\d+$/, ""), `the client ${name}`);
    }
  }
  return hosts;
}

/** Whether a browser lets a page of a host use a relying party: its own host, or a parent domain that somebody can own. */
export function coversHost(relyingPartyId: string, host: string): boolean {
  const id = relyingPartyId.toLowerCase();
  return id === host || (host.endsWith(`.${id}`) && isRegistrable(id));
}
