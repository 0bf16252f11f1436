import { invalidParameter } from "./aws-error";

/** What a page of one list is asked with. */
export interface PageRequest {
  /** Names the list, so that a token of another list is refused. */
  readonly list: string;
  readonly limit?: number;
  readonly token?: string;
}

/**
 * One page of a list, ordered by key. The token names the last entry of the page before, not a position: no entry is
 * lost or listed twice when entries are added or deleted between two pages. Not certain: AWS's order, and the text.
 */
export function paginate<T>(
  entries: ReadonlyMap<string, T>,
  { list, limit, token }: PageRequest,
): { page: T[]; NextToken?: string } {
  const after = token === undefined ? undefined : keyIn(token, list);
  const rest = [...entries]
    .filter(([key]) => after === undefined || key > after)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const page = rest.slice(0, limit || 60);
  const last = page.at(-1);
  return {
    page: page.map(([, entry]) => entry),
    ...(last && page.length < rest.length && { NextToken: tokenOf(list, last[0]) }),
  };
}

function tokenOf(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString("base64url");
}

function keyIn(token: string, list: string): string {
  const key = decoded(token).at(1);
  if (typeof key !== "string" || tokenOf(list, key) !== token) {
    throw invalidParameter("Invalid pagination token given.");
  }
  return key;
}

function decoded(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
