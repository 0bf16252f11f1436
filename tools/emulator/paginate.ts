import { invalidParameter } from "./aws-error";

/** One page of a list; the token is the place of the next page's first entry. */
export function paginate<T>(entries: readonly T[], limit = 60, token = "0"): { page: T[]; NextToken?: string } {
  const start = Number(token);
  if (!Number.isInteger(start)) throw invalidParameter("Invalid pagination token given.");
  const end = start + (limit || 60);
  return { page: entries.slice(start, end), ...(end < entries.length && { NextToken: String(end) }) };
}
