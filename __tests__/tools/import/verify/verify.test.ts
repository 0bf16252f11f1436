import { verify } from "../../../../tools/import/verify/verify";

const OPTIONS = { json: "{}", remarks: [], turnsProtectionOn: false, env: { PATH: "" }, tell: () => {} };

test("without Terraform, there is no plan, but a reason", async () => {
  expect(await verify({ ...OPTIONS, required: false })).toEqual({
    proof: { missing: expect.stringMatching(/^Terraform is not on the PATH/) },
    notPlanned: [],
  });
});

test("a required plan is refused without Terraform", async () => {
  await expect(verify({ ...OPTIONS, required: true })).rejects.toMatchObject({
    name: "Refusal",
    message: expect.stringMatching(/^Terraform is not on the PATH/),
  });
});
