import { AwsError, invalidParameter } from "../aws-error";
import { now } from "../ids";
import type { Client, ClientSecret } from "../types";

const MOST_SECRETS = 2;

/** A secret of a client, named as AWS names it, and not as one that the client has. */
export function newSecret(clientId: string, value: string, others: readonly ClientSecret[]): ClientSecret {
  const created = now();
  let time = Math.floor(created);
  while (others.some(({ id }) => id === secretId(clientId, time))) time += 1;
  return { id: secretId(clientId, time), value, first: others.length === 0, created };
}

function secretId(clientId: string, time: number): string {
  return `${clientId}--${time}`;
}

/** Refuses one more secret. Not certain: the texts. */
export function checkRoomForSecret({ secrets }: Client): void {
  if (secrets.length === 0) throw invalidParameter("The client has no secret: it is a public client.");
  if (secrets.length >= MOST_SECRETS) {
    throw new AwsError("LimitExceededException", `A client cannot have more than ${MOST_SECRETS} secrets.`);
  }
}

/** The secrets without the one of that id. The last one stays. Not certain: the texts. */
export function withoutSecret({ secrets }: Client, id: string): ClientSecret[] {
  const others = secrets.filter((secret) => secret.id !== id);
  if (others.length === secrets.length) {
    throw new AwsError("ResourceNotFoundException", `Client secret ${id} does not exist.`);
  }
  if (others.length === 0) throw invalidParameter("The last secret of a client cannot be deleted.");
  return others;
}
