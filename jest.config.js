const transform = {
  "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
};
const project = {
  testEnvironment: "node",
  transform,
  setupFiles: ["<rootDir>/__tests__/setup.ts"],
  globalSetup: "<rootDir>/__tests__/global-setup.ts",
  globalTeardown: "<rootDir>/__tests__/global-teardown.ts",
};

/**
 * `unit` needs Node alone; `e2e` needs Terraform, an AWS provider and loopback (started by scripts/e2e.ts).
 * Patterns without `<rootDir>`: brackets in the path of this folder would be read as part of the pattern.
 */
module.exports = {
  maxWorkers: "100%",
  projects: [
    {
      ...project,
      displayName: "unit",
      testMatch: ["**/__tests__/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/__tests__/e2e/"],
    },
    { ...project, displayName: "e2e", testMatch: ["**/__tests__/e2e/**/*.test.ts"] },
  ],
};
