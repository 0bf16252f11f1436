import type { Construct } from "constructs";
import { TerraformElement } from "../cdktf";

/** From one address to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Terraform `moved` blocks in the synthesised JSON: what the state has at one address is kept and gets the other. They do
 * nothing where nothing is there.
 */
export class MovedBlocks extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    readonly moves: readonly Move[],
  ) {
    super(scope, id);
  }

  override toTerraform() {
    return { moved: this.moves.map(({ from, to }) => ({ from, to })) };
  }
}
