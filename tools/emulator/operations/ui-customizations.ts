import { invalidParameter } from "../aws-error";
import { getClient } from "../client/get-client";
import { now } from "../ids";
import { operation } from "../operation";
import { getPool, type Region } from "../store";

const ALL = "ALL";

/** SetUICustomization replaces the customization; a call with ids alone removes it. */
export const SetUICustomization = operation("SetUICustomization", (region, input) => {
  const { UserPoolId, ClientId = ALL, CSS, ImageFile } = input;
  const { uiCustomizations } = getPool(region, UserPoolId);
  if (ClientId !== ALL) getClient(region, UserPoolId, ClientId);
  checkHasDomain(region, UserPoolId);
  if (CSS !== undefined) checkClasses(CSS);
  const CreationDate = uiCustomizations.get(ClientId)?.CreationDate ?? now();
  const customization = {
    UserPoolId,
    ClientId,
    CSS,
    // Not certain: AWS's version is a time stamp like this one, and its image address another.
    CSSVersion: "20260101000000",
    ImageUrl:
      ImageFile === undefined ? undefined : `https://emulated.cloudfront.net/${UserPoolId}/${ClientId}/image.jpg`,
    CreationDate,
    LastModifiedDate: now(),
  };
  if (CSS === undefined && ImageFile === undefined) uiCustomizations.delete(ClientId);
  else uiCustomizations.set(ClientId, customization);
  return { UICustomization: customization };
});

/** GetUICustomization: what is set for the client, else for all; empty where nothing is. */
export const GetUICustomization = operation("GetUICustomization", (region, { UserPoolId, ClientId = ALL }) => {
  const { uiCustomizations } = getPool(region, UserPoolId);
  return { UICustomization: uiCustomizations.get(ClientId) ?? uiCustomizations.get(ALL) ?? {} };
});

function checkHasDomain(region: Region, userPoolId: string): void {
  if (![...region.domains.values()].some(({ UserPoolId }) => UserPoolId === userPoolId)) {
    throw invalidParameter("A domain must be associated with this user pool.");
  }
}

const CLASSES = new Set(
  [
    "background banner errorMessage idpButton idpDescription inputField label legalText logo passwordCheck-notValid",
    "passwordCheck-valid redirect socialButton submitButton textDescription",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `${name}-customizable`),
);

/** Not certain: that AWS names the class without its dot. */
function checkClasses(css: string): void {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\{[^}]*\}/g, " ");
  for (const [, name = ""] of selectors.matchAll(/\.([\w-]+)/g)) {
    if (!CLASSES.has(name)) throw invalidParameter(`The CSS class ${name} is not in the list of allowed classes.`);
  }
}
