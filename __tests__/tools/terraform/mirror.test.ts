import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AWS_PROVIDER } from "../../../tools/terraform/files";
import { findMirror, mirrorPlaces, platform } from "../../../tools/terraform/mirror";
import { withScratch } from "../../../tools/terraform/scratch";

const BINDINGS = "6.25.0";

async function unpacked(root: string, version: string, on = platform()): Promise<void> {
  const folder = join(root, AWS_PROVIDER, version, on);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `terraform-provider-aws_v${version}_x5`), "");
}

test("a mirror's newest version is used, packed or unpacked", () =>
  withScratch(async (root) => {
    await unpacked(root, "5.99.0");
    await writeFile(join(root, AWS_PROVIDER, `terraform-provider-aws_5.100.0_${platform()}.zip`), "");
    expect(await findMirror({ known: [root], searched: [] }, BINDINGS)).toEqual({ root, version: "5.100.0" });
  }));

test("a provider for another platform, or a folder without a binary, is ignored", () =>
  withScratch(async (root) => {
    await unpacked(root, "6.0.0", "plan9_mips");
    await mkdir(join(root, AWS_PROVIDER, "6.1.0", platform()), { recursive: true });
    await writeFile(join(root, AWS_PROVIDER, "terraform-provider-aws_6.2.0_plan9_mips.zip"), "");
    expect(await findMirror({ known: [root, join(root, "none")], searched: [root] }, BINDINGS)).toBeUndefined();
  }));

test("a mirror is searched for if no known folder has one, up to a certain depth", () =>
  withScratch(async (folder) => {
    const root = join(folder, "some", "mirror");
    await unpacked(root, "5.100.0");
    const far = join(folder, "a", "b", "c", "d", "e");
    await unpacked(far, "6.25.0");
    expect(await findMirror({ known: [folder], searched: [folder] }, BINDINGS)).toEqual({ root, version: "5.100.0" });
    expect(await findMirror({ known: [], searched: [join(folder, "a")] }, BINDINGS)).toBeUndefined();
  }));

test("TF_PROVIDER_MIRROR is the only folder searched, with or without the host name", () => {
  const only = { known: [join("/srv", "mirror")], searched: [] };
  expect(mirrorPlaces({ TF_PROVIDER_MIRROR: join("/srv", "mirror") }, "cache")).toEqual(only);
  expect(mirrorPlaces({ TF_PROVIDER_MIRROR: join("/srv", "mirror", "registry.terraform.io") }, "cache")).toEqual(only);
});
