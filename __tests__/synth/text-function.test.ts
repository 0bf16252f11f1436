import { TerraformOutput, TerraformVariable } from "cdktf";
import { expression } from "../../lib/synth/reference";
import { textFunction } from "../../lib/synth/text-function";
import { synthesised } from "../terraform-json";

test("a known string is computed at synth", () => {
  expect(textFunction("urlencode", "https://a.example/?b=1")).toBe("https%3A%2F%2Fa.example%2F%3Fb%3D1");
  expect(textFunction("lower", "Web-1.ELB.amazonaws.com")).toBe("web-1.elb.amazonaws.com");
});

test("a string with a reference is left to Terraform, wherever the reference comes from", () => {
  const { output } = synthesised((stack) => {
    const host = new TerraformVariable(stack, "host", { type: "string" });
    new TerraformOutput(stack, "token", { value: textFunction("urlencode", `https://${host.stringValue}/cb`) });
    new TerraformOutput(stack, "expression", {
      value: textFunction("urlencode", expression("https://${var.host}/cb")),
    });
  });
  expect(output.token.value).toBe('${urlencode("https://${var.host}/cb")}');
  expect(output.expression.value).toBe(output.token.value);
});
