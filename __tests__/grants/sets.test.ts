import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import { GRANTS, type GrantSet } from "../../lib/grants/sets";
import { read } from "../docs/pages";
import { READING_A_POOL, WITHOUT_A_POOL, WRITING_A_POOL } from "./aws-actions";

const sets: readonly [string, GrantSet][] = Object.entries(GRANTS);
const actions = [...new Set(sets.flatMap(([, set]) => set.actions))].sort();

test("AWS's list of actions names each operation once, as the SDK has it", () => {
  const listed = [...READING_A_POOL, ...WRITING_A_POOL, ...WITHOUT_A_POOL];
  expect(new Set(listed).size).toBe(listed.length);
  const isOperation = (action: string) => Object.hasOwn(sdk, `${action}Command`);
  expect(listed.filter((action) => !isOperation(action))).toEqual([
    "GetWebACLForResource",
    "AssociateWebACL",
    "DisassociateWebACL",
  ]);
});

test("every action is one that AWS lists with the ARN of a pool, so that this bounds it", () => {
  const bounded = new Set([...READING_A_POOL, ...WRITING_A_POOL]);
  expect(actions.filter((action) => !bounded.has(action))).toEqual([]);
});

test.each(sets)("%s names each action once and links to AWS", (_, { actions: own, link }) => {
  expect(own).toHaveLength(new Set(own).size);
  expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w./-]+\.html$/);
});

test("the sets that read the pool or its users change nothing, and read no secret", () => {
  const reading = [...GRANTS.readPool.actions, ...GRANTS.readUsers.actions];
  expect(reading.filter((action) => !READING_A_POOL.includes(action))).toEqual([]);
  expect(reading.filter((action) => /Describe(UserPoolClient|IdentityProvider)$|Secret/.test(action))).toEqual([]);
});

test("the documentation lists every set", () => {
  const listed = [...read("docs/resources.md").matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(GRANTS));
});
