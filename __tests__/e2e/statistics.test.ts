import { call } from "../../tools/emulator";
import { changes } from "../../tools/terraform";
import { poolJson, REGION, withPool } from "./pool";

const outputs = ["creationDate", "lastModifiedDate", "estimatedNumberOfUsers"] as const;

test("creation date and number of users keep a plan empty; what changes outside Terraform is a plan of an output alone", () =>
  withPool({ publish: { outputs } }, async ({ workspace, emulator, id }) => {
    expect(await workspace.output()).toMatchObject({
      user_pool_creation_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      user_pool_last_modified_date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      user_pool_estimated_number_of_users: 0,
    });
    expect((await workspace.plan()).empty).toBe(true);

    await call(emulator.url, "SetUserPoolMfaConfig", { UserPoolId: id, MfaConfiguration: "OFF" }, REGION);
    const plan = await workspace.plan();
    expect([changes(plan), plan.empty]).toEqual([[], false]);
    const changed = Object.entries(plan.output_changes ?? {}).filter(([, { actions }]) => actions[0] !== "no-op");
    expect(changed.map(([name]) => name)).toEqual(["user_pool_last_modified_date"]);

    await workspace.write(await poolJson({ publish: { outputs }, passwordPolicy: { minimumLength: 14 } }));
    await workspace.apply();
    expect((await workspace.plan()).empty).toBe(true);
  }));
