import { invalidParameter } from "../../aws-error";

/** A relying party is a host name: no scheme, port or path. */
export function checkRelyingParty(id: string | undefined): void {
  if (id !== undefined && !/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(id)) {
    throw invalidParameter("RelyingPartyId contains invalid characters");
  }
}
