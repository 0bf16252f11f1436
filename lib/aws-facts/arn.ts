import { isLiteral } from "../synth/reference";

/** The parts of an ARN. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All after the account, colons and slashes included. */
  readonly resource: string;
}

/** Takes a literal ARN apart; nothing for a reference or for what is no ARN. */
export function parseArn(value: string | undefined): Arn | undefined {
  if (!isLiteral(value)) return undefined;
  const match = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(value);
  if (match === null) return undefined;
  const [, partition = "", service = "", region = "", account = "", resource = ""] = match;
  return { partition, service, region, account, resource };
}
