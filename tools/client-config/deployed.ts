import { isObject, type JsonObject } from "../json-object";
import { Refusal } from "../refusal";

/** What a front end needs of a deployed pool's outputs; secrets are not even read. */
export interface Deployed {
  readonly userPoolId: string;
  readonly issuer: string;
  /** Origin of the hosted pages, if there is a domain. */
  readonly domain?: string;
  /** By client name. */
  readonly clientIds: Readonly<Record<string, string>>;
}

/**
 * Reads the outputs of an environment from what Terraform (`terraform output -json`) or CDKTF (`--outputs-file`) wrote.
 * @throws Refusal if they are not there
 */
export function deployed(text: string, environment: string): Deployed {
  const root = parsed(text);
  // CDKTF's file has a key for each stack, and values as they are.
  const outputs = isObject(root[environment]) ? root[environment] : root;
  const value = (name: string) => {
    const output = outputs[name];
    return isObject(output) && "value" in output ? output.value : output;
  };
  const [userPoolId, issuer, domain, clientIds] = [
    "user_pool_id",
    "user_pool_issuer",
    "user_pool_domain",
    "client_ids",
  ].map(value);
  if (typeof userPoolId !== "string") {
    throw new Refusal(
      `${environment} is not deployed yet: there is no output user_pool_id (cdktf deploy ${environment}).`,
    );
  }
  if (typeof issuer !== "string" || !isObject(clientIds)) {
    throw new Refusal(`${environment} was deployed without these outputs: run cdktf deploy ${environment} again.`);
  }
  return {
    userPoolId,
    issuer,
    ...(typeof domain === "string" && domain !== "" && { domain }),
    clientIds: clientIds as Record<string, string>,
  };
}

function parsed(text: string): JsonObject {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    // Below.
  }
  if (!isObject(root))
    throw new Refusal("The outputs are not a JSON object: expected the output of `terraform output -json`.");
  return root;
}
