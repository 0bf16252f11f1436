import { created, deleted, kept, planJson } from "../../../tools/plan/example";
import { readPlan } from "../../../tools/plan/read";

const CLIENT = "aws_cognito_user_pool_client";

/** What is said of something that is no plan. */
function refused(bytes: Uint8Array | string): string {
  try {
    readPlan(bytes, "plan.json");
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("it was read");
}

const json = (value: object) => JSON.stringify({ format_version: "1.2", ...value });

describe("a plan", () => {
  test("is read in the order of addresses, without data sources", () => {
    const data = { ...created("aws_iam_policy_document"), mode: "data", address: "data.aws_iam_policy_document.a" };
    const opened = { ...created("aws_x"), mode: "ephemeral", change: { actions: ["open"] } };
    const { changes } = readPlan(planJson([kept("b", {}), data, opened, deleted("a")]), "plan.json");
    expect(changes.map(({ address, action }) => [address, action])).toEqual([
      ["a.pool", "delete"],
      ["b.pool", "no-op"],
    ]);
  });

  test("can be UTF-16 from PowerShell, or have a byte order mark", () => {
    const text = planJson([deleted("a")]);
    const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
    for (const bytes of [utf16, Buffer.from(utf16).swap16(), Buffer.from(`\uFEFF${text}`)]) {
      expect(readPlan(bytes, "plan.json").changes).toHaveLength(1);
    }
  });

  test("shows changed outputs, drift, deferred changes, and whether there is something to apply", () => {
    const plan = readPlan(
      planJson([], {
        applyable: true,
        output_changes: { kept: { actions: ["no-op"] }, changed: { actions: ["update"] } },
        resource_drift: [deleted("a")],
        deferred_changes: [{ reason: "provider_config_unknown", resource_change: created("b") }],
      }),
      "plan.json",
    );
    expect(plan).toMatchObject({
      applicable: true,
      outputs: ["changed"],
      drift: [{ address: "a.pool" }],
      deferred: [{ reason: "provider_config_unknown", change: { address: "b.pool" } }],
    });
  });

  test("shows modules, keys, imports, moves and deposed resources", () => {
    const address = 'module.auth["a.b"].aws_cognito_user_pool_client.client["web"]';
    const made = kept(CLIENT, {}, { address, movedFrom: "module.old.c", importing: { id: "pool/1" } });
    const [change] = readPlan(planJson([{ ...made, index: "web", deposed: "f00" }]), "plan.json").changes;
    expect(change).toMatchObject({
      address,
      name: "client",
      module: 'module.auth["a.b"]',
      index: "web",
      movedFrom: "module.old.c",
      importing: { id: "pool/1" },
      deposed: "f00",
    });
  });
});

describe("anything else is refused in one line:", () => {
  const NOT = (what: string) => `plan.json is ${what}, not the JSON of a plan.`;

  test.each([
    ["an empty file", "", "plan.json is empty."],
    ["a saved plan", Buffer.from("PK\u0003\u0004rest"), "plan.json is a saved plan itself."],
    ["text", "Plan: 1 to add", "plan.json is no JSON."],
    ["a log", '{"@level":"info"}\n{"@level":"info"}\n', "plan.json is a log of Terraform (plan -json)."],
    ["half a plan", planJson([deleted("a")]).slice(0, 90), "plan.json is no JSON."],
    [
      "half a plan of PowerShell",
      Buffer.from(`\uFEFF${planJson([])}`, "utf16le").subarray(0, 41),
      "plan.json is no JSON.",
    ],
    ["a wrapper's output", `[command]/opt/terraform show -json\n${planJson([])}`, "Set terraform_wrapper: false"],
    ["a list", "[]", "plan.json does not contain a JSON object."],
    ["a state", json({ values: {} }), NOT("a state")],
    ["a state file", JSON.stringify({ version: 4, lineage: "a" }), NOT("a state")],
    ["an empty state", json({}), NOT("an empty state")],
    ["a provider's schema", json({ provider_schemas: {} }), NOT("the schema of a provider")],
    ["a configuration", JSON.stringify({ resource: {} }), NOT("a configuration (cdk.tf.json)")],
    ["validate's result", JSON.stringify({ valid: true, diagnostics: [] }), NOT("the result of terraform validate")],
    ["foreign JSON", JSON.stringify({ name: "package" }), NOT("something else")],
    ["another format", planJson([], { format_version: "2.0" }), 'plan.json has the format_version "2.0"; expected 1.x'],
    ["a failed run", planJson([], { errored: true }), "plan.json is the plan of a run that failed"],
    [
      "endless nesting",
      `{"planned_values":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "nested more than 500 levels",
    ],
    ["no list of changes", json({ resource_changes: {} }), "plan.json: resource_changes is not a list."],
    [
      "a change of another form",
      planJson([{ address: "a" }]),
      "plan.json: resource_changes[0]: a has no change.actions.",
    ],
    ["a change without address", planJson([{}]), "plan.json: resource_changes[0] has no address."],
    [
      "values of another form",
      planJson([deleted("a", [] as never)]),
      "plan.json: resource_changes[0]: a.pool change.before is not an object.",
    ],
  ])("%s", (_, bytes, message) => {
    const said = refused(bytes);
    expect(said).toContain(message);
    expect(said).not.toContain("\n");
  });

  test("an unknown action, since it could be anything", () => {
    const unknown = { ...deleted("a"), change: { actions: ["evaporate"] } };
    expect(refused(planJson([unknown]))).toBe(
      'plan.json: resource_changes[0]: a.pool has the actions ["evaporate"], which this version does not know.',
    );
  });

  test("an address with control characters", () => {
    expect(refused(planJson([{ address: "a\u001b[2J\nb", change: {} }]))).toBe(
      "plan.json: resource_changes[0]: a\\u001b[2J\\nb has no change.actions.",
    );
  });
});
