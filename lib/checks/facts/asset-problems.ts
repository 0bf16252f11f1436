import { type BrandingAsset, extensionOf } from "../../resources/managed-login-branding/asset";
import { imageType } from "../../resources/managed-login-branding/image-type";
import { isLiteral } from "../../synth/reference";
import type { Problem } from "../problem";
import { type AssetContent, readAssetFile, readAssetText } from "./asset-bytes";

const MOST_BYTES = 1_000_000;

/** Reads one image of a branding, and finds what AWS would refuse in it. */
export function readBrandingAsset(path: string, asset: BrandingAsset): AssetContent {
  const { file } = asset;
  const source = `${path}.${file === undefined ? "bytes" : "file"}`;
  const { bytes, problems } = file === undefined ? readAssetText(source, asset.bytes) : readAssetFile(source, file);
  const inside =
    bytes === undefined ? [] : unfit(asset, bytes).map((found) => ({ path: source, value: file, ...found }));
  return { bytes, problems: [...problems, ...inside, ...misstated(path, asset)] };
}

type Found = Pick<Problem, "message" | "fix">;

function unfit(asset: BrandingAsset, bytes: Buffer): Found[] {
  const found: Found[] = [];
  const [type, stated] = [imageType(bytes), extensionOf(asset)];
  if (bytes.length > MOST_BYTES) {
    const message = `has ${bytes.length.toLocaleString("en")} bytes; AWS allows ${MOST_BYTES.toLocaleString("en")}`;
    found.push({ message, fix: "use a smaller image" });
  }
  if (type === undefined) {
    found.push({ message: "is not an image that AWS supports", fix: "convert it to ICO, JPEG, PNG, SVG or WEBP" });
  } else if (isLiteral(stated) && type !== stated) {
    found.push({ message: `is of type ${type}, but extension is ${stated}`, fix: `set extension: "${type}"` });
  } else if (stated === undefined) {
    found.push({ message: "has no file extension that AWS knows", fix: `set extension: "${type}"` });
  }
  if (type === "SVG" && bytes.includes("dominant-baseline")) {
    found.push({
      message: "is an SVG with dominant-baseline, which AWS refuses",
      fix: "position the text with dy or y instead",
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
    const message = `requires ${needed}, but extension is ${extension}`;
    found.push({ path: `${path}.category`, value: category, message, fix: `convert the image to ${needed}` });
  } else if (extension === "ICO" && isLiteral(category) && category !== "FAVICON_ICO") {
    const message = "does not allow ICO; only FAVICON_ICO does";
    found.push({
      path: `${path}.category`,
      value: category,
      message,
      fix: "convert the image to PNG, JPEG, SVG or WEBP",
    });
  }
  if (isLiteral(resourceId) && !/^[\w\- ]{1,40}$/.test(resourceId)) {
    const message = "is not valid; use 1 to 40 letters, digits, _, - and spaces";
    found.push({ path: `${path}.resourceId`, value: resourceId, message, fix: "choose another ID" });
  }
  return found;
}
