import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withScratch } from "../../tools/terraform";
import { copyProject, node } from "./harness/project";

jest.setTimeout(600_000);

const PRODUCTION = `import type { Environment } from "../lib/environment";

export const production: Environment = {
  name: "production",
  region: "eu-west-1",
  accountId: "123456789012",
  backend: { type: "local" },
  protection: "full",
  userPool: { name: "users" },
};
`;

const INDEX = `import type { Environment } from "../lib/environment";
import { production } from "./production";

export const environments: readonly Environment[] = [production];
`;

test("a project with a single environment instead of the samples compiles and passes the unit tests", () =>
  withScratch(async (project) => {
    await copyProject(project);
    cpSync(join(__dirname, ".."), join(project, "__tests__"), { recursive: true });
    const stacks = join(project, "stacks");
    for (const file of readdirSync(stacks)) if (file !== "user-pool-stack.ts") rmSync(join(stacks, file));
    writeFileSync(join(stacks, "production.ts"), PRODUCTION);
    writeFileSync(join(stacks, "index.ts"), INDEX);

    // Scratch folders of its own, which it removes; and a snapshot that is not there is not written.
    const { SCRATCH: _, ...env } = process.env;
    const bin = join(project, "node_modules");
    expect(await node(project, [join(bin, "typescript", "bin", "tsc"), "--noEmit"], env)).toMatchObject({ code: 0 });
    const jest = [join(bin, "jest", "bin", "jest"), "--selectProjects", "unit", "--ci", "--silent"];
    expect(await node(project, jest, env)).toMatchObject({ code: 0 });
  }));
