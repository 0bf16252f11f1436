import { withDeployment } from "./harness";
import { poolJson } from "./pool";

test("a protected pool is destroyed only after an apply that releases it", async () => {
  const [full, releasing] = await Promise.all([
    poolJson({}, { protection: "full" }),
    poolJson({}, { protection: "releasing" }),
  ]);
  await withDeployment(full, async ({ workspace, emulator }) => {
    await workspace.apply();
    await expect(workspace.planDestroy()).rejects.toThrow("Instance cannot be destroyed");

    await workspace.write(releasing);
    await expect(workspace.destroy()).rejects.toThrow(
      "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.",
    );
    await workspace.apply();
    await workspace.destroy();
    expect(emulator.calls.at(-1)).toMatchObject({ operation: "DeleteUserPool" });
  });
});
