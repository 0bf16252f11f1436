import { sortedJson } from "../../../synth/sorted-json";
import { effectiveClient } from "../effective";
import type { Client, CustomClient } from ".";

/** A client of the kind that says exactly the same as `custom`: with it, everything that is emitted and judged is as it was. */
export function fittingKind(key: string, custom: CustomClient): Client {
  const kind = kindOf(custom);
  if (kind === "custom") return custom;
  const client = { ...custom, kind } as Client;
  return told(key, client) === told(key, custom) ? client : custom;
}

/** The kind that takes every setting of the client, as `machine` never does. What the app is, only its callback URLs tell. */
function kindOf(client: CustomClient): Client["kind"] {
  const { allowedOauthFlows = [], explicitAuthFlows = [], callbackUrls = [], generateSecret } = client;
  const flows: readonly string[] = explicitAuthFlows;
  if (allowedOauthFlows.some((flow) => flow !== "code")) return "custom";
  if (flows.some((flow) => !flow.startsWith("ALLOW_"))) return "custom";
  const isOnWeb = callbackUrls.every((url) => /^https?:\/\//.test(url));
  if (generateSecret) return isOnWeb ? "web" : "custom";
  if (callbackUrls.length === 0 || client.enablePropagateAdditionalUserContextData) return "custom";
  return isOnWeb ? "spa" : "native";
}

/** Everything that the settings of a client mean, but for two that mean nothing where an adopted one does not state them. */
function told(key: string, client: Client): string {
  const {
    kind: _,
    stated: __,
    preventUserExistenceErrors,
    explicitAuthFlows,
    ...others
  } = effectiveClient(key, client);
  return sortedJson(JSON.parse(JSON.stringify(others)));
}
