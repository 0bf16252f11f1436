import { TerraformOutput, TerraformStack } from "cdktf";
import { synthesise } from "../../../tools/terraform/synthesise";

test("each stack's text equals what synth writes", async () => {
  const texts = await synthesise((app) => {
    for (const name of ["one", "two"]) new TerraformOutput(new TerraformStack(app, name), "name", { value: name });
  });
  expect(Object.keys(texts)).toEqual(["one", "two"]);
  expect(JSON.parse(texts.two ?? "")).toMatchObject({ output: { name: { value: "two" } } });
});
