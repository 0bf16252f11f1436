import type { Change } from "./change";
import { type Facts, isLost } from "./facts";
import { cut } from "./words";

/** How a client is exchanged. */
export const CLIENT_STEPS = [
  "add the new client beside this one, and keep this one",
  "give the new client id (and secret) to every app that uses the old one, and wait until the old one is no longer used",
  "remove this client, and allow it",
] as const;

/** How a group is exchanged. */
export const GROUP_STEPS = [
  "add the new group beside this one",
  "move the members: list-users-in-group, admin-add-user-to-group",
  "remove this group, and allow it",
] as const;

/** How a resource server goes. */
export const SERVER_STEPS = [
  "remove its scopes from every client",
  "remove the resource server, and allow it",
] as const;

/** How a provider gets another name or type. */
export const PROVIDER_STEPS = [
  "add the new provider beside this one, under another name, and keep this one",
  "link every user of this provider to the new one before their first sign-in there (admin-link-provider-for-user): afterwards it is too late, since they then have a new account",
  "add the new provider to supported_identity_providers of the clients, and let the apps request it",
  "when nobody signs in through the old provider any longer, remove it from supported_identity_providers of every client",
  "remove the old provider, and allow it",
] as const;

const LEAVE_PROVIDER = [
  "remove the provider from supported_identity_providers of every client; first give users without another way to sign in one",
  "remove the provider, and allow it",
];

/** How a provider goes, or is exchanged. */
export function providerSteps({ action, type }: Change, facts: Facts): readonly string[] {
  const comes = facts.of(type).some((other) => other.action === "create");
  return action === "replace" || comes ? PROVIDER_STEPS : LEAVE_PROVIDER;
}

const REMOVE = "remove the old domain, and allow it; or keep it: nobody else can take a prefix while you have it";

/** How a domain is exchanged, where nothing is known of it. */
export const DOMAIN_STEPS = exchanged("the new domain", "if it is of the other kind (one prefix, one custom domain)");

/** How a domain is exchanged: beside the old one if it is of the other kind, else by way of one that is. */
export function domainSteps(change: Change, facts: Facts): readonly string[] | undefined {
  const [before, after] = [change.before?.domain, change.after?.domain];
  const beside = facts.inPool(change).some((other) => other !== change && other.type === change.type && !isLost(other));
  if (change.action === "delete") return beside ? [moveTo("the other domain of the pool"), REMOVE] : undefined;
  if (typeof before !== "string" || typeof after !== "string" || before === after) return undefined;
  if (isCustom(before) !== isCustom(after)) return beside ? undefined : exchanged(cut(after), "as a second domain");
  const meanwhile = isCustom(after) ? "up to an hour" : "some minutes";
  const other = isCustom(before) ? "a prefix domain" : "a custom domain";
  return [
    ...(beside ? [] : [`add ${other} beside this one, as a bridge: a pool cannot have two of this kind`]),
    moveTo(beside ? "the other domain of the pool" : "the bridge"),
    `change the domain to ${cut(after)}, and allow it: for ${meanwhile} neither the old nor the new one works`,
    moveTo(cut(after)),
  ];
}

function exchanged(domain: string, how: string): readonly string[] {
  return [`add ${domain} beside the old one, ${how}`, moveTo(domain), REMOVE];
}

/** What refers to a domain, in the order in which nobody meets a half of it. */
function moveTo(domain: string): string {
  return `add the redirect URI of ${domain} at every identity provider (/oauth2/idpresponse, for SAML /saml2/idpresponse), and then move the apps to it`;
}

function isCustom(domain: string): boolean {
  return domain.includes(".");
}
