import { TerraformElement, type TerraformResource } from "../cdktf";

/**
 * A Terraform `import` block in the synthesised JSON. CDKTF's own `importFrom` runs a terraform binary at synth; this needs
 * none, and does nothing once the resource is in the state.
 */
export class ImportBlock extends TerraformElement {
  constructor(
    private readonly resource: TerraformResource,
    private readonly importId: string,
  ) {
    super(resource, "import");
  }

  override toTerraform() {
    const to = `${this.resource.terraformResourceType}.${this.resource.friendlyUniqueId}`;
    return { import: [{ id: this.importId, to }] };
  }
}
