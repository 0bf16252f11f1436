import type { ResourceServerType } from "../../aws-facts/cognito-api";
import { inBytes } from "../../aws-facts/known";
import { sortedRecord } from "../../synth/code-point-order";
import { defined } from "../../synth/defined";
import type { ResourceServer } from "./settings";

/** A resource server that exists as settings. @param key its own in `resourceServers` */
export function fromAws(server: ResourceServerType, key: string, importId: string): ResourceServer {
  const { Identifier: identifier = key, Name: name, Scopes: scopes } = server;
  const texts = (scopes ?? []).map(
    ({ ScopeName, ScopeDescription }) => [ScopeName, inBytes(ScopeDescription, 256)] as const,
  );
  return defined({
    importId,
    // Stated also where it is the key: a rule asks for it.
    name,
    identifier: identifier === key ? undefined : identifier,
    scopes: sortedRecord(texts),
  });
}
