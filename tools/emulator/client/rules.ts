import type { Pool } from "../pool";
import type { Client } from "../types";
import { checkAttributes, type Doing } from "./attributes";
import { checkAuthFlows } from "./auth-flows";
import { checkOAuth, checkScopes } from "./oauth";
import { checkProviders } from "./providers";
import { checkTokens } from "./tokens";
import { checkUrls } from "./urls";

/** Throws AWS's first refusal of a client. Not certain: the order in which AWS checks. */
export function checkClientSettings(client: Client, pool: Pool, doing: Doing): void {
  checkTokens(client);
  checkAuthFlows(client, pool);
  checkAttributes(client, pool, doing);
  checkProviders(client, pool);
  checkUrls(client);
  checkOAuth(client);
  checkScopes(client, pool);
}
