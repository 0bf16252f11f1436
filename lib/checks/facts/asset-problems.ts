import { type BrandingAsset, extensionOf } from "../../resources/managed-login-branding/asset";
import { imageType } from "../../resources/managed-login-branding/image-type";
import { isLiteral } from "../../synth/reference";
import type { Problem } from "../problem";
import { type Looked, lookIntoBase64, lookIntoFile } from "./asset-bytes";

const MOST_BYTES = 1_000_000;

/** Looks into one image of a style, and tells what AWS would refuse in it. */
export function lookIntoAsset(path: string, asset: BrandingAsset): Looked {
  const { file } = asset;
  const source = `${path}.${file === undefined ? "bytes" : "file"}`;
  const { bytes, problems } = file === undefined ? lookIntoBase64(source, asset.bytes) : lookIntoFile(source, file);
  const inside =
    bytes === undefined ? [] : unfit(asset, bytes).map((found) => ({ path: source, value: file, ...found }));
  return { bytes, problems: [...problems, ...inside, ...misstated(path, asset)] };
}

type Found = Pick<Problem, "message" | "fix">;

function unfit(asset: BrandingAsset, bytes: Buffer): Found[] {
  const found: Found[] = [];
  const [type, stated] = [imageType(bytes), extensionOf(asset)];
  if (bytes.length > MOST_BYTES) {
    const message = `has ${bytes.length.toLocaleString("en")} bytes; AWS takes ${MOST_BYTES.toLocaleString("en")}`;
    found.push({ message, fix: "shrink the image" });
  }
  if (type === undefined) {
    found.push({ message: "holds no image that AWS knows", fix: "give it as ICO, JPEG, PNG, SVG or WEBP" });
  } else if (isLiteral(stated) && type !== stated) {
    found.push({ message: `holds ${type}, and ${stated} is stated`, fix: `state extension: "${type}"` });
  } else if (stated === undefined) {
    found.push({ message: "has no ending that tells its type", fix: `state extension: "${type}"` });
  }
  if (type === "SVG" && bytes.includes("dominant-baseline")) {
    found.push({
      message: "is SVG with dominant-baseline, which AWS refuses",
      fix: "place the text by dy or y instead",
    });
  }
  return found;
}

function misstated(path: string, asset: BrandingAsset): Problem[] {
  const { category, resourceId } = asset;
  const extension = extensionOf(asset);
  const found: Problem[] = [];
  const needed = category === "FAVICON_ICO" ? "ICO" : category === "FAVICON_SVG" ? "SVG" : undefined;
  if (isLiteral(extension) && isLiteral(category) && (needed ?? extension) !== extension) {
    const message = `takes ${needed} alone, and has ${extension}`;
    found.push({ path: `${path}.category`, value: category, message, fix: `give the image as ${needed}` });
  } else if (extension === "ICO" && isLiteral(category) && category !== "FAVICON_ICO") {
    const message = "takes no ICO; FAVICON_ICO alone does";
    found.push({ path: `${path}.category`, value: category, message, fix: "give the image as PNG, JPEG, SVG or WEBP" });
  }
  if (isLiteral(resourceId) && !/^[\w\- ]{1,40}$/.test(resourceId)) {
    const message = "is not made of 1 to 40 letters, digits, _, - and spaces";
    found.push({ path: `${path}.resourceId`, value: resourceId, message, fix: "choose another" });
  }
  return found;
}
