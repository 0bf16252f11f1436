import { definePool } from "../../lib/define-pool";
import { fromAws } from "../../lib/user-pool";
import type { Description } from "./description";
import { leftOut, unreadParts } from "./left-out";
import type { PartReader } from "./part";
import { partsOf } from "./parts";
import { poolRemarks } from "./pool-remarks";
import { readPart } from "./read-part";
import type { ReadPool, Remark } from "./result";

/**
 * A description as settings of an adopted pool that change nothing, and everything that no setting says. The pool's
 * `deletionProtection` is among them; an environment says it with `protection`.
 * @param parts readers of what belongs to the pool
 * @throws Error if AWS answers no name of the pool
 */
export function readPool(description: Description, parts: readonly PartReader[] = partsOf()): ReadPool {
  const answers = { DescribeUserPool: description.pool, GetUserPoolMfaConfig: description.mfa };
  const pool = readPart("userPool", answers, fromAws);
  if (pool.settings === undefined) throw new Error(`DescribeUserPool of ${description.poolId} answers no name`);
  const read = parts.map((part) => part.read(description));
  return {
    userPool: read.reduce((all: object, part) => definePool(all, part.settings), pool.settings) as ReadPool["userPool"],
    remarks: inOrder([
      ...pool.remarks,
      ...poolRemarks(answers),
      ...read.flatMap(({ remarks = [] }) => remarks),
      ...unreadParts(description, parts),
      ...leftOut(description),
    ]),
    variables: Object.assign({}, ...read.map(({ variables }) => variables)),
  };
}

/** By path, then by source. */
function inOrder(remarks: readonly Remark[]): Remark[] {
  const key = ({ path = "", source }: Remark) => `${path}\n${source}`;
  return [...remarks].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
