/** The radar and the reader agree on what is managed. */
import fc from "fast-check";
import { UnknownValue } from "../../../lib/aws-facts/known";
import { fromAws } from "../../../lib/user-pool";
import type { DescribedPool } from "../../../lib/user-pool/described";
import type { Description } from "../../../tools/import/description";
import { readPool } from "../../../tools/import/read-pool";
import { originalOf } from "../../../tools/import/repeated";
import { tracked } from "../../../tools/import/tracked";
import { DESCRIBED } from "../../../tools/radar/described";
import { radar } from "../../../tools/radar/table";
import { answerOf } from "./answers";
import { described } from "./description";
import { answers } from "./pool-answers";

const OF_THE_POOL = ["DescribeUserPool", "GetUserPoolMfaConfig"];

const all = radar();
const rows = all
  .filter(({ operation }) => OF_THE_POOL.includes(operation))
  .map(({ operation, field, verdict }) => ({ path: `${operation}.${field}`, verdict }));
const managed = rows.filter(({ verdict }) => verdict === "managed").map(({ path }) => path);

/** An invitation without them cannot be said, and nothing after it is read. */
const invitation = fc.constant("{username} {####}");
const given = { EmailInviteMessageType: invitation, SmsInviteMessageType: invitation };

/** What `fromAws` reads of answers that have every member. */
const read = new Set(
  fc.sample(answers({ complete: true, given }), { numRuns: 50, seed: 1 }).flatMap(({ pool, mfa }) => {
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

test("fromAws reads every managed field, or the one that it duplicates", () => {
  expect(managed.filter((path) => !read.has(path) && !read.has(originalOf(path) ?? ""))).toEqual([]);
});

test("fromAws reads managed fields only", () => {
  expect(rows.filter(({ path, verdict }) => verdict !== "managed" && read.has(path))).toEqual([]);
});

const POOL = "us-west-2_abc123";
const CLIENT = { ClientId: "client1", ClientName: "web" };

/** A description that holds the answer to a call. */
const HOLDING: Readonly<Record<string, (answer: never) => Partial<Description>>> = {
  DescribeUserPoolClient: (answer) => ({ clients: [answer] }),
  DescribeUserPoolDomain: (answer) => ({ domains: [answer] }),
  DescribeIdentityProvider: (answer) => ({ identityProviders: [answer] }),
  DescribeResourceServer: (answer) => ({ resourceServers: [answer] }),
  GetGroup: (answer) => ({ groups: [answer] }),
  DescribeRiskConfiguration: (answer) => ({ riskConfigurations: [answer] }),
  GetUICustomization: (answer) => ({ uiCustomizations: [answer] }),
  GetLogDeliveryConfiguration: (answer) => ({ logDelivery: answer }),
  DescribeManagedLoginBrandingByClient: (answer: object) => ({
    clients: [CLIENT],
    brandings: [{ ...answer, ClientId: CLIENT.ClientId }],
  }),
};

const ofParts = DESCRIBED.filter(({ operation }) => !OF_THE_POOL.includes(operation));

test.each(ofParts)("$operation: managed fields are read, and others are remarks", ({ operation, shape }) => {
  const given = { UserPoolIdType: fc.constant(POOL), ClientIdType: fc.constant(undefined) };
  const samples = fc.sample(answerOf(shape, { complete: true, given }), { numRuns: 30, seed: 1 });
  const remarks = samples.flatMap((answer) => readPool(described(HOLDING[operation]?.(answer))).remarks);
  expect(samples).toHaveLength(30);
  expect(remarks.filter(({ message }) => message.startsWith("This version does not know it"))).toEqual([]);
  const lost = all.filter((row) => row.operation === operation && ["wiped", "blocks"].includes(row.verdict));
  for (const { part } of lost)
    expect(remarks).toContainEqual(expect.objectContaining({ source: `${operation} ${part}` }));
});
