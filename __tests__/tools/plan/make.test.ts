import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePlan } from "../../../tools/plan/make";

const root = mkdtempSync(join(tmpdir(), "make-plan-"));
afterAll(() => rmSync(root, { recursive: true }));

test("what synth refuses ends the plan with its words alone, before Terraform", async () => {
  mkdirSync(join(root, "scripts"));
  writeFileSync(
    join(root, "scripts", "start.cjs"),
    'console.error("prod: userPool.name is missing"); process.exitCode = 1;',
  );
  const told: string[] = [];
  const making = { root, name: "prod", env: { PATH: root }, tell: (text: string) => told.push(text) };
  await expect(makePlan(making)).rejects.toThrow(/^prod: userPool\.name is missing$/);
  expect(told).toEqual(["synth"]);
});
