import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { check } from "../../lib/checks/check";
import type { Lock } from "../../lib/lock/lock";
import { lockOf } from "../../lib/lock/lock-of";
import { parseLock } from "../../lib/lock/parse";
import { lockText } from "../../lib/lock/text";
import { live } from "../fixtures/stacks/live";

const scratch = mkdtempSync(join(tmpdir(), "lock-text-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const LOCK: Lock = {
  ...lockOf(live),
  kept: { "userPool.groups.old": ["aws_cognito_user_group.pool_old"] },
  accepted: [
    {
      path: "userPool.domain",
      from: "old.acme.com",
      to: "login.acme.com",
      reason: "acme moved",
    },
  ],
};

test("a lock file reads as a list of what is deployed", () => {
  expect(lockText(LOCK)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "environment": "live",
      "locked": {
        "accountId": "222222222222",
        "region": "us-east-1",
        "userPool.aliasAttributes": [],
        "userPool.clients.orders.generateSecret": true,
        "userPool.clients.spa.generateSecret": false,
        "userPool.clients.web.generateSecret": true,
        "userPool.domain": "login.acme.com",
        "userPool.groups.admins.name": "admins",
        "userPool.groups.support.name": "support",
        "userPool.identityProviders.Google.providerName": "Google",
        "userPool.identityProviders.Google.type": "Google",
        "userPool.resourceServers.api.identifier": "api",
        "userPool.schema.seats": {
          "attributeDataType": "Number",
          "mutable": true,
          "required": false,
          "minValue": "0",
          "maxValue": "1000"
        },
        "userPool.schema.tenant": {
          "attributeDataType": "String",
          "mutable": true,
          "required": false,
          "minLength": "1",
          "maxLength": "64"
        },
        "userPool.usernameAttributes": ["email"],
        "userPool.usernameConfiguration.caseSensitive": false
      },
      "live": {
        "userPool.clients.spa.refreshTokenRotation": true,
        "userPool.clients.web.refreshTokenRotation": true,
        "userPool.domain.certificateArn": "arn:aws:acm:us-east-1:222222222222:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6",
        "userPool.emailConfiguration.emailSendingAccount": "DEVELOPER",
        "userPool.mfaConfiguration": "OPTIONAL",
        "userPool.signInPolicy.allowedFirstAuthFactors": ["PASSWORD"],
        "userPool.userPoolTier": "ESSENTIALS"
      },
      "resources": {
        "userPool": ["aws_cognito_user_pool.pool"],
        "userPool.clientSecrets.orders": [
          "aws_secretsmanager_secret.pool_orders",
          "aws_secretsmanager_secret_version.pool_orders"
        ],
        "userPool.clientSecrets.web": ["aws_secretsmanager_secret.pool_web", "aws_secretsmanager_secret_version.pool_web"],
        "userPool.clients.orders": ["aws_cognito_user_pool_client.pool_orders"],
        "userPool.clients.spa": ["aws_cognito_user_pool_client.pool_spa"],
        "userPool.clients.spa.branding": ["aws_cognito_managed_login_branding.pool_spa"],
        "userPool.clients.web": ["aws_cognito_user_pool_client.pool_web"],
        "userPool.clients.web.branding": ["aws_cognito_managed_login_branding.pool_web"],
        "userPool.domain": ["aws_cognito_user_pool_domain.pool_domain"],
        "userPool.domain.hostedZoneId": ["aws_route53_record.pool_domain_a", "aws_route53_record.pool_domain_aaaa"],
        "userPool.groups.admins": ["aws_cognito_user_group.pool_admins"],
        "userPool.groups.support": ["aws_cognito_user_group.pool_support"],
        "userPool.identityProviders.Google": ["aws_cognito_identity_provider.pool_Google"],
        "userPool.resourceServers.api": ["aws_cognito_resource_server.pool_api"]
      },
      "kept": {
        "userPool.groups.old": ["aws_cognito_user_group.pool_old"]
      },
      "accepted": [
        {
          "path": "userPool.domain",
          "from": "old.acme.com",
          "to": "login.acme.com",
          "reason": "acme moved"
        }
      ]
    }
    "
  `);
});

test("it is read back as it was written, also by Windows", () => {
  for (const line of ["\n", "\r\n"]) {
    expect(parseLock(`\uFEFF${lockText(LOCK).replaceAll("\n", line)}`, "live")).toEqual({ lock: LOCK });
  }
  expect(parseLock(lockText(LOCK), "live")).toEqual({ lock: LOCK });
  const small = lockOf({ name: "dev", userPool: { name: "acme" } });
  expect(parseLock(lockText(small), "dev")).toEqual({ lock: small });
});

test("the project's formatter does not change it", () => {
  const file = join(scratch, "live.lock.json");
  writeFileSync(file, lockText(LOCK));
  const root = resolve(__dirname, "../..");
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const { status, stderr } = spawnSync(
    process.execPath,
    [biome, "format", "--write", "--config-path", root, "--vcs-enabled=false", file],
    { cwd: scratch, encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.any(String) });
  expect(readFileSync(file, "utf8")).toBe(lockText(LOCK));
});

describe("an invalid lock file", () => {
  const text = lockText(LOCK);
  const problems = (edited: string, environment = "live") => {
    const parsed = parseLock(edited, environment);
    return "lock" in parsed ? [] : parsed.problems;
  };

  test.each<[string, string, string, RegExp]>([
    [
      "a key twice",
      text.replace(/( {4}"userPool.aliasAttributes": )/, '$1["email"],\n$1'),
      "userPool.aliasAttributes",
      /twice/,
    ],
    [
      "a key twice, escaped",
      text.replace('"region":', '"regi\\u006fn": "eu-west-1",\n    "region":'),
      "region",
      /twice/,
    ],
    ["an unsolved merge", `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`, "", /merge conflict/],
    ["cut off", text.slice(0, 200), "", /no JSON/],
    ["a list", "[]", "", /not a JSON object/],
    ["a newer format", text.replace('"version": 1', '"version": 2'), "version", /newer version/],
    ["without a version", text.replace('"version": 1', '"version": "x"'), "version", /is not 1/],
    ["of another environment", text.replace('"environment": "live"', '"environment": "dev"'), "environment", /"dev"/],
    ["without a section", text.replace('"live": {', '"lived": {'), "lived", /not part/],
    ["with a number", text.replace(/"region": ".*?"/, '"region": 1'), "locked.region", /wrong type/],
    [
      "with an address that is none",
      text.replace('"aws_cognito_user_pool.pool"', '"module.pool[0]"'),
      "resources.userPool",
      /wrong type/,
    ],
    ["with an acceptance without a reason", text.replace('"acme moved"', '" "'), "accepted[0]", /incomplete/],
  ])("%s is reported, with what to do", (_, edited, path, message) => {
    expect(edited).not.toBe(text);
    expect(problems(edited)[0]).toMatchObject({
      path,
      message: expect.stringMatching(message),
      fix: expect.any(String),
    });
  });
});

test("any edited lock file is either used or reported", () => {
  const places = JSON.parse(lockText(LOCK)) as Record<string, object>;
  const plausible = fc.oneof(fc.string(), fc.boolean(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string()));
  const value = fc.oneof(
    { weight: 3, arbitrary: plausible },
    fc.jsonValue(),
    fc.constantFrom(...Object.values(places)),
  );
  const edit = fc.record({
    section: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("locked", "live") },
      fc.constantFrom(...Object.keys(places)),
    ),
    path: fc.oneof(fc.string(), fc.constantFrom(...Object.values(places).flatMap((section) => Object.keys(section)))),
    value,
    whole: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
  });
  let valid = 0;
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const edited: Record<string, unknown> = { ...places };
      for (const { section, path, value, whole } of edits) {
        edited[section] = whole ? value : { ...(edited[section] as object), [path]: value };
      }
      const parsed = parseLock(JSON.stringify(edited), "live");
      if ("problems" in parsed) {
        expect(parsed.problems.length).toBeGreaterThan(0);
        return;
      }
      valid += 1;
      expect(check({ ...live, lock: parsed.lock }).map(({ rule }) => rule)).not.toContain("rule-failed");
    }),
    { seed: 20261121, numRuns: 300 },
  );
  expect(valid).toBeGreaterThan(20);
});
