import fc from "fast-check";
import { addressesOf } from "../../../lib/lock/addresses";
import { deployedIn, knownOf, refuseOtherPool } from "../../../tools/lock";
import { ownerOf } from "../../../tools/lock/owner";
import { live } from "../../fixtures/stacks/live";
import { environments } from "../../properties/settings";
import { POOL, planned, shown } from "./state";

test("each address of generated environments leads back to its setting", () => {
  fc.assert(
    fc.property(environments(), ({ userPool }) => {
      const second = { ...live.userPool, secondDomain: userPool.domain };
      for (const [owner, addresses] of [...addressesOf(userPool), ...addressesOf(second)]) {
        for (const address of addresses) {
          const [type = "", name = ""] = address.split(".");
          expect([address, ownerOf({ type, name })]).toEqual([address, owner]);
        }
      }
    }),
    { seed: 20260801, numRuns: 40, endOnFailure: true },
  );
});

test("the state of a pool elsewhere is refused, unless only Terraform knows where the environment is", () => {
  const { locked } = knownOf(deployedIn(shown({ "aws_cognito_user_pool.pool": POOL })));
  const prod = { ...live, name: "prod", accountId: "111111111111", region: "us-east-1" };
  const refuse = (place: Partial<typeof prod>) => () => refuseOtherPool({ locked }, { ...prod, ...place });
  expect(refuse({})).not.toThrow();
  expect(refuse({ region: "eu-west-1", userPool: { name: "a", region: "us-east-1" } })).not.toThrow();
  expect(refuse({ accountId: "${var.account}" })).not.toThrow();
  expect(refuse({ accountId: "222222222222" })).toThrow(
    "This is the state of a pool with accountId 111111111111, and prod has 222222222222: take the state of prod.",
  );
  expect(refuse({ region: "eu-west-1" })).toThrow("a pool with region us-east-1, and prod has eu-west-1");
});

test.each([
  ["aws_lambda_function", "pool_sign_up"],
  ["aws_iam_role", "pool_deploy"],
  ["aws_lambda_permission", "pool_other"],
  ["aws_acm_certificate", "pool_cdn"],
  ["aws_route53_record", "pool_www"],
  ["aws_cognito_user_pool", "partners"],
  ["aws_cognito_user_group", "admins"],
  ["constructor", "pool"],
])("a resource of your own belongs to no setting: %s.%s", (type, name) => {
  expect(ownerOf({ type, name })).toBeUndefined();
});

test("a state shows what can never change, what is live, and where it is", () => {
  const known = knownOf(
    deployedIn(
      shown({
        "aws_cognito_user_pool.pool": POOL,
        "aws_cognito_user_pool_client.pool_web": { client_secret: "s3cret", default_redirect_uri: "https://a/" },
        "aws_cognito_user_pool_client.pool_spa": {
          client_secret: "",
          refresh_token_rotation: [{ feature: "ENABLED" }],
        },
        "aws_cognito_user_group.pool_admins": { name: "Admins", role_arn: "arn:aws:iam::1:role/a" },
        "aws_secretsmanager_secret.pool_web": {},
        "aws_lambda_function.sign_up": {},
        "data.aws_cognito_user_pool.pool": {},
      }),
    ),
  );
  expect(known).toEqual({
    locked: {
      accountId: "111111111111",
      region: "us-east-1",
      "userPool.aliasAttributes": [],
      "userPool.clients.spa.generateSecret": false,
      "userPool.clients.web.generateSecret": true,
      "userPool.groups.admins.name": "Admins",
      "userPool.schema.tenant": { attributeDataType: "String", mutable: true, required: false, maxLength: "64" },
      "userPool.usernameAttributes": ["email"],
      "userPool.usernameConfiguration.caseSensitive": false,
    },
    live: {
      "userPool.clients.spa.refreshTokenRotation": true,
      "userPool.clients.web.defaultRedirectUri": true,
      "userPool.groups.admins.roleArn": true,
      "userPool.mfaConfiguration": "OFF",
      "userPool.signInPolicy.allowedFirstAuthFactors": ["PASSWORD"],
      "userPool.userPoolTier": "ESSENTIALS",
    },
    resources: {
      userPool: ["aws_cognito_user_pool.pool"],
      "userPool.clientSecrets.web": ["aws_secretsmanager_secret.pool_web"],
      "userPool.clients.spa": ["aws_cognito_user_pool_client.pool_spa"],
      "userPool.clients.web": ["aws_cognito_user_pool_client.pool_web"],
      "userPool.groups.admins": ["aws_cognito_user_group.pool_admins"],
    },
  });
  expect(JSON.stringify(known)).not.toContain("s3cret");
});

test("a plan shows what was live before; the first plan, what it creates", () => {
  const email = { "aws_cognito_user_pool.pool": POOL };
  const phone = { "aws_cognito_user_pool.pool": { ...POOL, username_attributes: ["phone_number"] } };
  const signIn = (text: string) => knownOf(deployedIn(text)).locked["userPool.usernameAttributes"];
  expect(signIn(planned(email, phone))).toEqual(["email"]);
  expect(signIn(planned({}, phone))).toEqual(["phone_number"]);
});

test.each([
  ["no JSON", "Error: no state", /^This is not JSON/],
  ["no object", "[]", /not a JSON object/],
  ["another JSON", "{}", /not output of Terraform/],
  ["a state file", '{"version":4,"lineage":"a"}', /terraform show -json/],
  ["an empty state", '{"format_version":"1.0"}', /deploy the environment first/],
])("%s is refused in one line", (_, text, message) => {
  expect(() => knownOf(deployedIn(text))).toThrow(message);
});
