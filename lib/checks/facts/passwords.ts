import { showsLoginPages } from "../../resources/clients/hosted-pages";
import { isKnown } from "./literals";
import type { PlacedClient } from "./placed-client";

/**
 * Whether users can sign in with a password that the pool keeps: not in a pool of machine clients, or where every client
 * offers only external identity providers. A pool without clients has them elsewhere, so that it counts as using passwords.
 */
export function usesPasswords(clients: readonly PlacedClient[]): boolean {
  const known = clients.filter(
    ({ managed, effective }) => !managed || effective.stated?.has("supportedIdentityProviders"),
  );
  return known.length === 0 || known.some(offersPasswords);
}

function offersPasswords({ people, effective }: PlacedClient): boolean {
  const { supportedIdentityProviders: offered } = effective;
  if (!people) return false;
  // Sign-in through the API needs no list, and an empty one stands for COGNITO.
  return !showsLoginPages(effective) || offered.length === 0 || !isKnown(offered) || offered.includes("COGNITO");
}
