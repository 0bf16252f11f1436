import type { Construct } from "constructs";
import { TerraformElement, TerraformResource, TerraformStack } from "../cdktf";
import { MovedBlocks } from "./moved-block";

/**
 * A Terraform `removed` block in the synthesised JSON: what is in the state at this address is forgotten and stays in AWS.
 * It does nothing where nothing is there.
 */
export class RemovedBlock extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    readonly from: string,
  ) {
    super(scope, id);
  }

  override toTerraform() {
    return { removed: [removed(this.from)] };
  }
}

/** `removed` blocks for those of some addresses that the finished stack neither has nor moves. */
export class RemovedBlocks extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly addresses: readonly string[],
  ) {
    super(scope, id);
  }

  override toTerraform() {
    const taken = new Set(TerraformStack.of(this).node.findAll().flatMap(addressesOf));
    const left = this.addresses.filter((address) => !taken.has(address));
    return left.length > 0 ? { removed: left.map(removed) } : {};
  }
}

function removed(from: string) {
  return { from, lifecycle: { destroy: false } };
}

/** The addresses that an element of a stack speaks for. */
function addressesOf(element: unknown): readonly string[] {
  if (element instanceof TerraformResource) return [`${element.terraformResourceType}.${element.friendlyUniqueId}`];
  if (element instanceof RemovedBlock) return [element.from];
  return element instanceof MovedBlocks ? element.moves.map(({ from }) => from) : [];
}
