import * as sdk from "@aws-sdk/client-cognito-identity-provider";
import { GRANTS, type GrantSet } from "../../lib/grants/sets";
import { cognito, shapeNamed } from "../../tools/aws-model";
import { read } from "../docs/pages";

/**
 * Operations with which an administrator handles users. The model here is trimmed of them, as Terraform never calls them; AWS's
 * own SDK, generated from the whole model, has them.
 */
const TRIMMED = [
  "AdminConfirmSignUp",
  "AdminDisableProviderForUser",
  "AdminInitiateAuth",
  "AdminLinkProviderForUser",
  "AdminResetUserPassword",
  "AdminRespondToAuthChallenge",
  "AdminSetUserMFAPreference",
  "AdminUserGlobalSignOut",
];

const sets: readonly [string, GrantSet][] = Object.entries(GRANTS);
const actions = [...new Set(sets.flatMap(([, set]) => set.actions))].sort();

test("every action is an operation of AWS's model, or one that the model is trimmed of", () => {
  expect(actions.filter((action) => !Object.hasOwn(cognito.operations, action))).toEqual(TRIMMED);
});

test("AWS's SDK has every action", () => {
  expect(actions.filter((action) => !Object.hasOwn(sdk, `${action}Command`))).toEqual([]);
});

test("every action of the model requires the id of a pool, so that the ARN of a pool bounds it", () => {
  const requests = Object.entries(cognito.operations).filter(([name]) => actions.includes(name));
  expect(requests).toHaveLength(actions.length - TRIMMED.length);
  const boundless = requests.filter(([, { input }]) => {
    const shape = shapeNamed(input);
    return shape.type !== "structure" || !shape.required?.includes("UserPoolId");
  });
  expect(boundless).toEqual([]);
});

test.each(sets)("%s names each action once and links to AWS", (_, { actions: own, link }) => {
  expect(own).toHaveLength(new Set(own).size);
  expect(link).toMatch(/^https:\/\/docs\.aws\.amazon\.com\/[\w./-]+\.html$/);
});

test("who may read the pool or its users cannot change anything, nor read a secret", () => {
  const reading = [...GRANTS.readPool.actions, ...GRANTS.readUsers.actions];
  expect(reading.filter((action) => !/^(Admin)?(Describe|Get|List)/.test(action))).toEqual([]);
  expect(reading.filter((action) => /Describe(UserPoolClient|IdentityProvider)$|Secret/.test(action))).toEqual([]);
});

test("the documentation lists every set", () => {
  const listed = [...read("docs/resources.md").matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(GRANTS));
});
