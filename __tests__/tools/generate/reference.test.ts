import { join } from "node:path";
import { ARGUMENTS_SINCE, Arguments, ELSEWHERE, RESOURCES } from "../../../tools/generate/reference/arguments";
import { CHANGES } from "../../../tools/generate/reference/changes";
import { referencePage } from "../../../tools/generate/reference/page";
import { patternOf } from "../../../tools/generate/reference/paths";
import { type Entry, Sections } from "../../../tools/generate/reference/sections";
import { rulesIn } from "../../../tools/generate/rule-index";
import { readTypes } from "../../../tools/generate/schema/read-types";

const ROOT = join(__dirname, "..", "..", "..");
const types = readTypes(ROOT);
const rules = rulesIn(join(ROOT, "lib", "rules"));
const page = referencePage(types, rules);
const sections = new Sections(() => 0);
sections.add("", [types.environment]);
const entries = sections.all.flatMap((section): readonly Entry[] => section.entries);
const paths = new Set(entries.map(({ path }) => path));

/** The entry of a setting below a heading. */
function entry(title: string, name: string): string {
  const section = page.split(/^(?=##)/m).find((part) => part.startsWith(`${title}\n`)) ?? "";
  return section.match(new RegExp(`^- \\*\\*\`${name}\`\\*\\*.*(?:\n  .*)*`, "m"))?.[0] ?? "";
}

describe("the reference", () => {
  test("shows a setting's type, limits, default, argument and rules", () => {
    expect(entry("### `userPool.passwordPolicy`", "minimumLength").split("\\\n  ")).toEqual([
      "- **`minimumLength`**: number, 6 to 99.",
      expect.any(String),
      "Default: 8.",
      "Argument: `aws_cognito_user_pool.password_policy.minimum_length`.",
      "Rules: `require-long-passwords`.",
    ]);
  });

  test("shows which changes force replacement, and which removals have no effect", () => {
    expect(entry("## Sign in", "usernameAttributes")).toContain("**replaces the pool: all users are lost**");
    expect(entry("### `userPool.clients.*`", "defaultRedirectUri")).toContain("removing it leaves it active in AWS");
    expect(entry("### `userPool.passwordPolicy`", "minimumLength")).not.toMatch(/replaces|removing/);
  });

  test("shows the provider version for arguments that 5.100.0 lacks", () => {
    expect(entry("### `userPool.clients.*.branding`", "settings")).toContain("Since provider 6.12.0.");
    expect(entry("## User pool", "region")).toContain("Since provider 6.0.0.");
    expect(entry("### `userPool.passwordPolicy`", "minimumLength")).not.toContain("Since");
  });

  test("shows each case of a union", () => {
    const secret = entry("### `userPool.clients.*`", "generateSecret");
    expect(secret).toContain("With `native`, `spa`: `false`. Never");
    expect(secret).toContain("With `web`: boolean. Default: true.");
    expect(secret).toContain("With `machine`: `true`. Always");
  });

  test("links only to its own sections", () => {
    const slugs = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replace(/[^\w\- ]/g, "")
        .replaceAll(" ", "-"),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !slugs.includes(link ?? ""))).toEqual([]);
    expect(slugs).toEqual([...new Set(slugs)]);
  });

  test("names every rule that judges settings", () => {
    const missing = rules.filter(({ rule }) => !page.includes(`\`${rule.id}\``)).map(({ rule }) => rule.id);
    expect(missing).toEqual(["mixed-text-requires-expression", "settings-are-within-limits"]);
  });
});

describe("the tables of the reference", () => {
  test("name only settings that exist", () => {
    const known = (path: string) => path === "userPool" || paths.has(path.replace(/\.\*$/, ""));
    // Of a branding the assets of the defaults are those of a client; they stand where they come first.
    const told = (path: string) => known(path) || known(path.replace("clients.*", "clientDefaults"));
    expect(
      [RESOURCES, ELSEWHERE, CHANGES].flatMap((table) => Object.keys(table)).filter((path) => !told(path)),
    ).toEqual([]);
  });

  test("cover every argument of the bindings", () => {
    const made = new Arguments(types.argumentsOf);
    const set = new Set([...paths, ...Object.keys(ELSEWHERE)].flatMap((path) => made.of(path)));
    const all = new Map(Object.values(RESOURCES).map(({ type, argumentsType }) => [type, argumentsType]));
    const missing = [...all].flatMap(([type, argumentsType]) =>
      [...types.argumentsOf(argumentsType)].map((argument) => `${type}.${argument}`).filter((one) => !set.has(one)),
    );
    expect(missing.filter((argument) => !MADE.test(argument) && !SAME_AS_ANOTHER.test(argument))).toEqual([]);
  });

  test("give versions only for arguments that settings emit", () => {
    const made = new Arguments(types.argumentsOf);
    const set = new Set([...paths].flatMap((path) => made.of(path)));
    expect(Object.keys(ARGUMENTS_SINCE).filter((argument) => !set.has(argument))).toEqual([]);
  });
});

/** What several settings make together, or the project itself; and what it never sets. */
const MADE =
  /user\.(password|temporary_password|force_alias_creation|validation_data)$|token_validity_units|log_configurations\.|provider_name$|user_pool_domain\.domain$|use_cognito_provided_values|image_file$|\.scope\.|_configuration\.(blocked|skipped)_ip/;

/** Blocks of a type that another one tells. */
const SAME_AS_ANOTHER =
  /managed_user_pool_client\.\w+\.\w+$|\.(custom_sms_sender|low_action|medium_action|mfa_email|no_action_email)\.\w+$/;

test("a finding's path is that of its setting", () => {
  expect(patternOf('userPool.clients["my app"].callbackUrls[0]', types.environment)).toBe(
    "userPool.clients.*.callbackUrls.*",
  );
  expect(patternOf("userPool.schema[1].mutable.deeper", types.environment)).toBe("userPool.schema.*.mutable");
});
