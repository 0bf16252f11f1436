import { scripts } from "../../package.json";
import { pages, read } from "./pages";

const texts: Readonly<Record<string, string>> = { ...pages, help: read("help") };
const all = Object.values(texts).join("\n");
const named = [...all.matchAll(/npm run (?:-s )?([\w:-]+)(.*)/g)].map(([, name = "", rest = ""]) => ({ name, rest }));

describe("documentation and help", () => {
  test("name only scripts that exist", () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(({ name }) => name).filter((name) => !(name in scripts))).toEqual([]);
  });

  test("name only options that exist", () => {
    const options = named.flatMap(({ name, rest }) => {
      const call = /^ -- ([^`#|]*)/.exec(rest)?.[1] ?? "";
      return [...call.matchAll(/(?<!\S)--([\w-]+)/g)].map(([, option = ""]) => ({ name, option }));
    });
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter(({ name, option }) => option !== "help" && !optionsOf(name).includes(option))).toEqual([]);
  });

  test("name only commands that the CDKTF CLI has", () => {
    const used = [...all.matchAll(/npx cdktf (\w+)/g)].map(([, command]) => command);
    const cli = ["deploy", "destroy", "diff", "get", "list", "output", "synth"];
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((command) => !cli.includes(command as string))).toEqual([]);
  });

  test("name rules by ids that exist", () => {
    const ids = [...all.matchAll(/--explain ([\w-]+)/g)].map(([, id]) => id as string);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !read("RULES.md").includes(`\`${id}\``))).toEqual([]);
  });
});

describe("help", () => {
  test("lists every script for users", () => {
    const callable = Object.keys(scripts).filter((name) => name !== "synth" && name !== "postinstall");
    const call = (name: string) => (name === "test" ? "npm test" : `npm run ${name}`);
    expect(callable.filter((name) => !new RegExp(`${call(name)}\\s`).test(read("help")))).toEqual([]);
  });
});

/** Options that several commands have, by the function that makes them. */
const SHARED: Readonly<Record<string, string>> = {
  allowOption: "tools/plan/allow-option.ts",
  formatOption: "tools/cli.ts",
};

/** The options that a command reads, from the file it runs. */
function optionsOf(name: string): string[] {
  const file = /\S+\.ts/.exec((scripts as Record<string, string>)[name] ?? "")?.[0];
  if (file === undefined) return [];
  const text = read(file);
  const shared = Object.keys(SHARED).filter((made) => text.includes(`${made}(`));
  const texts = [text, ...shared.map((made) => read(SHARED[made] as string))];
  return texts.flatMap((each) => [...each.matchAll(/"--([\w-]+)/g)].map(([, option = ""]) => option));
}
