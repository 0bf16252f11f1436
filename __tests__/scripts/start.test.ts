/** How the app starts: `node scripts/start.cjs`, as cdktf.json says. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyApp, node, runApp } from "../app";

const ROOT = join(__dirname, "..", "..");
const folder = copyApp(mkdtempSync(join(tmpdir(), "start-")));
afterAll(() => rmSync(folder, { recursive: true }));
jest.setTimeout(60_000);

const SANDBOX = join(folder, "stacks", "sandbox.ts");
const read = (file: string) => readFileSync(join(folder, "cdktf.out", "stacks", file, "cdk.tf.json"), "utf8");

test("no file of lib uses __dirname, which the bundle does not provide", () => {
  const files = readdirSync(join(ROOT, "lib"), { recursive: true, encoding: "utf8" });
  const asking = files
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => {
      return /\b__(dir|file)name\b/.test(readFileSync(join(ROOT, "lib", file), "utf8"));
    });
  expect(asking).toEqual([]);
});

describe("node scripts/start.cjs", () => {
  const before = readFileSync(SANDBOX, "utf8");
  afterEach(() => writeFileSync(SANDBOX, before));

  test("writes the same bytes as npx tsx main.ts", async () => {
    await runApp(folder);
    const bundled = ["sandbox", "live"].map(read);
    rmSync(join(folder, "cdktf.out"), { recursive: true });
    await node(folder, ["--import", "tsx", "main.ts"]);
    expect(["sandbox", "live"].map(read)).toEqual(bundled);
  });

  test("names the line of an error in the source", async () => {
    writeFileSync(
      SANDBOX,
      `\n\n\nconst nothing = undefined as unknown as { id: string };\n\nexport const sandbox = [0].map(() => nothing.id);\n`,
    );
    const { code, stderr } = await runApp(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/stacks.sandbox\.ts:6:\d+/);
  });

  test("shows a syntax error with its line, and no stack trace", async () => {
    writeFileSync(SANDBOX, 'export const sandbox = "unclosed\n');
    const { code, stderr } = await runApp(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("stacks/sandbox.ts:1:32");
    expect(stderr).not.toContain("    at ");
  });

  test("gives each file its own folder as __dirname", async () => {
    cpSync(join(folder, "cdktf.json"), join(folder, "stacks", "beside.json"));
    const used = 'import { readFileSync } from "node:fs";\nreadFileSync(`${__dirname}/beside.json`);\n';
    writeFileSync(SANDBOX, `${used}${before}`);
    expect(await runApp(folder)).toMatchObject({ code: 0 });
  });
});
