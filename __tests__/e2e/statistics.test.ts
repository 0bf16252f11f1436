import { call } from "../../tools/emulator";
import { changes, type Plan } from "../../tools/terraform";
import { poolJson, REGION, withPool } from "./pool";

const outputs = ["creationDate", "lastModifiedDate", "estimatedNumberOfUsers"] as const;

/** What a plan changes: nothing but this output. */
function changedOutputs(plan: Plan): string[] {
  expect([changes(plan), plan.empty]).toEqual([[], false]);
  const all = Object.entries(plan.output_changes ?? {});
  return all.filter(([, { actions }]) => actions[0] !== "no-op").map(([name]) => name);
}

test("a plan after a change of the pool, by Terraform or outside it, shows the last change as an output, and nothing else", () =>
  withPool({ publish: { outputs } }, async ({ workspace, emulator, id }) => {
    expect(await workspace.output()).toMatchObject({
      user_pool_creation_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      user_pool_last_modified_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      user_pool_estimated_number_of_users: 0,
    });
    expect((await workspace.plan()).empty).toBe(true);

    await call(emulator.url, "SetUserPoolMfaConfig", { UserPoolId: id, MfaConfiguration: "OFF" }, REGION);
    expect(changedOutputs(await workspace.plan())).toEqual(["user_pool_last_modified_date"]);

    // The provider plans the date as it was, so that the apply writes the old one.
    await workspace.write(await poolJson({ publish: { outputs }, passwordPolicy: { minimumLength: 14 } }));
    await workspace.apply();
    expect(changedOutputs(await workspace.plan())).toEqual(["user_pool_last_modified_date"]);
    await workspace.apply();
    expect((await workspace.plan()).empty).toBe(true);
  }));
