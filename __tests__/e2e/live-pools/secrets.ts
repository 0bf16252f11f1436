import type { Emulator } from "../../../tools/emulator";
import { environmentOf, type Read } from "./import-all";

/** The secrets of a pool's identity providers as they are live, by the variables that stand for them. */
export function secretsOf(read: Read, emulator: Emulator): Record<string, string> {
  const { pool } = emulator.stored(read.id);
  const providers = Object.values(environmentOf(read).userPool.identityProviders ?? {});
  return Object.fromEntries(
    providers.flatMap((provider) => {
      const source = "clientSecret" in provider && provider.clientSecret;
      const variable = source ? source.fromVariable : undefined;
      const details = pool.identityProviders.get(provider.importId?.slice(`${read.id}:`.length) ?? "")?.ProviderDetails;
      const secret = details?.client_secret;
      return variable === undefined || secret === undefined ? [] : [[variable, secret] as const];
    }),
  );
}
