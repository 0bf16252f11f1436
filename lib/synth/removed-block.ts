import type { Construct } from "constructs";
import { TerraformElement } from "../cdktf";

/**
 * A Terraform `removed` block in the synthesised JSON: what is in the state at this address is forgotten and stays in AWS.
 * It does nothing where nothing is there.
 */
export class RemovedBlock extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly from: string,
  ) {
    super(scope, id);
  }

  override toTerraform() {
    return { removed: [{ from: this.from, lifecycle: { destroy: false } }] };
  }
}
