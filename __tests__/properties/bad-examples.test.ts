/** What a rule finds in its bad example, it also finds among all the settings of a generated environment. */
import fc from "fast-check";
import { check } from "../../lib/checks/check";
import type { Rule } from "../../lib/checks/rule";
import { shapeRules } from "../../lib/checks/shape-rules";
import type { Subject } from "../../lib/checks/subject";
import type { Environment } from "../../lib/environment";
import { rules } from "../../lib/rules";
import type { RuleId } from "../../lib/rules/ids";
import type { CognitoUserPoolSettings } from "../../lib/settings";
import { environments } from "./settings";

const EACH = 3;
const sample = fc.sample(environments(), { seed: Number(process.env.GENERATED_SEED ?? 20260801), numRuns: 40 });

/** The example of such a rule is bad for what it lacks; the environment must not have it either. */
const LACKED: { readonly [id in RuleId | "no-missing-settings"]?: readonly (keyof CognitoUserPoolSettings)[] } = {
  "delivery-medium-has-an-address": ["usernameAttributes"],
  "disallow-mfa-factors-when-off": ["mfaConfiguration"],
  "email-mfa-requires-ses": ["emailConfiguration"],
  "limit-tags": ["tags"],
  "live-settings-cannot-be-removed": ["smsConfiguration"],
  "no-missing-settings": ["name"],
  "passkeys-with-sms-require-mfa": ["mfaConfiguration"],
  "phone-verification-requires-sms": ["smsConfiguration", "lambdaConfig"],
  "require-mfa-factor": ["emailMfaConfiguration", "smsConfiguration", "softwareTokenMfaConfiguration"],
  "second-domain-is-of-another-kind": ["domain"],
  "sms-otp-requires-sms": ["smsConfiguration", "lambdaConfig"],
  "ui-customization-requires-domain": ["domain"],
  "user-attributes-fit-the-schema": ["usernameAttributes"],
  "usernames-are-unique": ["usernameAttributes", "usernameConfiguration"],
  "verify-before-update-requires-auto-verification": ["autoVerifiedAttributes"],
};

const MISTAKES = [...Object.values(shapeRules), ...(rules as readonly Rule[])]
  .filter(({ severity }) => severity === "error")
  .flatMap(({ id, examples }) => examples().bad.map((bad) => ({ id, ...bad })));

/** The environment with the settings of the example in place of its own. */
function overlaid(valid: Environment, { id, given }: { id: string; given: Subject }): Environment {
  const { clients, clientDefaults } = given.userPool;
  const lacked = Object.fromEntries((LACKED[id as RuleId] ?? []).map((setting) => [setting, undefined]));
  // The clients of an example inherit nothing but what it shows.
  const inherited = clients === undefined ? {} : { clientDefaults };
  return { ...valid, ...given, userPool: { ...valid.userPool, ...lacked, ...inherited, ...given.userPool } };
}

test.each(MISTAKES.map((mistake, index) => ({ ...mistake, index })))("$id finds $at", ({ index, ...mistake }) => {
  for (let turn = 0; turn < EACH; turn += 1) {
    const environment = overlaid(sample[(index * EACH + turn) % sample.length] as Environment, mistake);
    const found = check(environment).filter(({ rule }) => rule === mistake.id);
    expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining([...mistake.at]));
    for (const finding of found) expect(finding).toMatchObject({ severity: "error", environment: environment.name });
  }
});
