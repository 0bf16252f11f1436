import type { AssetType, ManagedLoginBrandingType } from "../../aws-facts/cognito-api";
import { known, UnknownValue } from "../../aws-facts/known";
import { compareStrings } from "../../synth/code-point-order";
import { defined } from "../../synth/defined";
import { isReference } from "../../synth/reference";
import { type JsonObject, sortedJson } from "../../synth/sorted-json";
import { type BrandingAsset, slot } from "./asset";
import type { Branding } from "./settings";

/** A style of managed login that exists as settings, its images as base64. */
export function fromAws(live: ManagedLoginBrandingType, poolId: string): Branding {
  const assets = (live.Assets ?? []).map(asset).sort((a, b) => compareStrings(slot(a), slot(b)));
  return defined({
    importId: `${poolId},${live.ManagedLoginBrandingId}`,
    settings: settingsOf(live),
    assets: assets.length > 0 ? assets : undefined,
  });
}

function settingsOf(live: ManagedLoginBrandingType): JsonObject | undefined {
  const text = JSON.stringify(live.Settings ?? null);
  // What AWS answers for its own style is not the user's.
  if (live.UseCognitoProvidedValues) return undefined;
  if (!text.startsWith("{")) throw new UnknownValue(live.Settings, ["an object"]);
  return JSON.parse(sortedJson(JSON.parse(text, literal))) as JsonObject;
}

/** Inside JSON, an expression that stands for text would be cut in two by the quotes around it. */
function literal(_: string, member: unknown): unknown {
  if (typeof member === "string" && isReference(member)) throw new UnknownValue(member, ["text that is no expression"]);
  return member;
}

function asset(live: AssetType): BrandingAsset {
  const { ResourceId: resourceId } = live;
  const category = known(live.Category, CATEGORIES);
  const extension = known(live.Extension, EXTENSIONS[category as keyof typeof EXTENSIONS] ?? IMAGES);
  const colorMode = known(live.ColorMode, ["LIGHT", "DARK", "DYNAMIC"]);
  if (!live.Bytes) throw new UnknownValue(live.Bytes, ["an image"]);
  return defined({ category, colorMode, extension, bytes: live.Bytes, resourceId }) as BrandingAsset;
}

const CATEGORIES = [
  "FAVICON_ICO",
  "FAVICON_SVG",
  "EMAIL_GRAPHIC",
  "SMS_GRAPHIC",
  "AUTH_APP_GRAPHIC",
  "PASSWORD_GRAPHIC",
  "PASSKEY_GRAPHIC",
  "PAGE_HEADER_LOGO",
  "PAGE_HEADER_BACKGROUND",
  "PAGE_FOOTER_LOGO",
  "PAGE_FOOTER_BACKGROUND",
  "PAGE_BACKGROUND",
  "FORM_BACKGROUND",
  "FORM_LOGO",
  "IDP_BUTTON_ICON",
] as const;
const IMAGES = ["JPEG", "PNG", "SVG", "WEBP"] as const;
const EXTENSIONS = { FAVICON_ICO: ["ICO"], FAVICON_SVG: ["SVG"] } as const;
