import { TerraformStack, Testing } from "cdktf";

/** Terraform JSON; tests say what they expect of it. */
// biome-ignore lint/suspicious/noExplicitAny: whatever was emitted
export type Json = any;

/** The Terraform JSON of a stack that `build` fills; the rules do not stop it. */
export function synthesised(build: (stack: TerraformStack) => void): Json {
  const stack = new TerraformStack(Testing.app(), "test");
  build(stack);
  return JSON.parse(Testing.synth(stack));
}
