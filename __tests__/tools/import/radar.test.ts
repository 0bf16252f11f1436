/** The radar and the reader agree on what is managed. */
import fc from "fast-check";
import { UnknownValue } from "../../../lib/aws-facts/known";
import { fromAws } from "../../../lib/user-pool";
import type { DescribedPool } from "../../../lib/user-pool/described";
import { originalOf } from "../../../tools/import/repeated";
import { tracked } from "../../../tools/import/tracked";
import { radar } from "../../../tools/radar/table";
import { answers } from "./pool-answers";

const rows = radar()
  .filter(({ operation }) => operation === "DescribeUserPool" || operation === "GetUserPoolMfaConfig")
  .map(({ operation, field, verdict }) => ({ path: `${operation}.${field}`, verdict }));
const managed = rows.filter(({ verdict }) => verdict === "managed").map(({ path }) => path);

/** What `fromAws` reads of answers that have every member. */
const read = new Set(
  fc.sample(answers({ complete: true }), { numRuns: 50, seed: 1 }).flatMap(({ pool, mfa }) => {
    const answered = { DescribeUserPool: pool, GetUserPoolMfaConfig: mfa } as unknown as DescribedPool;
    const { json, reads } = tracked(answered);
    try {
      fromAws(json);
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
    }
    return reads.map(({ path }) => path.replace(/\[\d+\]/g, ""));
  }),
);

test("fromAws reads every field that is managed, or the one that it repeats", () => {
  expect(managed.filter((path) => !read.has(path) && !read.has(originalOf(path) ?? ""))).toEqual([]);
});

test("fromAws reads no field that is not managed", () => {
  expect(rows.filter(({ path, verdict }) => verdict !== "managed" && read.has(path))).toEqual([]);
});
