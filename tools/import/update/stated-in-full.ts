import type { CognitoUserPoolSettings } from "../../../lib/settings";
import type { InFull } from "../parts/clients";

/**
 * Whether a live client is one of these and no `machine`: its settings may state what nothing comes of, and be compared with it.
 * @param clients of an environment
 */
export function statedInFull(clients: CognitoUserPoolSettings["clients"] = {}): InFull {
  return ({ ClientId, ClientName }) =>
    Object.entries(clients).some(([key, { kind, adopted, name = key }]) => {
      const isSame = typeof adopted === "string" ? adopted === ClientId : name === ClientName;
      return kind !== "machine" && isSame;
    });
}
