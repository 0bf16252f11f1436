import { AwsError, invalidParameter } from "../aws-error";
import { getChild } from "../child";
import { getClient } from "../client/get-client";
import { brandingId, now } from "../ids";
import { mergedSettings } from "../managed-login-branding/merged-settings";
import { operation } from "../operation";
import { getPool, type Region } from "../store";
import type { Branding } from "../types";

/** CreateManagedLoginBranding: one for a client. */
export const CreateManagedLoginBranding = operation("CreateManagedLoginBranding", (region, input) => {
  const { brandings } = getPool(region, input.UserPoolId);
  getClient(region, input.UserPoolId, input.ClientId);
  check(input);
  if ([...brandings.values()].some(({ ClientId }) => ClientId === input.ClientId)) {
    // Not certain: the text.
    throw new AwsError("ManagedLoginBrandingExistsException", "A managed login branding style already exists.");
  }
  const ManagedLoginBrandingId = brandingId(region);
  const branding = { ...input, ManagedLoginBrandingId, CreationDate: now(), LastModifiedDate: now() };
  brandings.set(ManagedLoginBrandingId, branding);
  return { ManagedLoginBranding: describe(branding) };
});

/** DescribeManagedLoginBranding. */
export const DescribeManagedLoginBranding = operation(
  "DescribeManagedLoginBranding",
  (region, { UserPoolId, ManagedLoginBrandingId, ReturnMergedResources }) => ({
    ManagedLoginBranding: describe(getBranding(region, UserPoolId, ManagedLoginBrandingId), ReturnMergedResources),
  }),
);

/** DescribeManagedLoginBrandingByClient. */
export const DescribeManagedLoginBrandingByClient = operation(
  "DescribeManagedLoginBrandingByClient",
  (region, { UserPoolId, ClientId, ReturnMergedResources }) => {
    const ofClient = [...getPool(region, UserPoolId).brandings.values()].find((one) => one.ClientId === ClientId);
    const branding = getBranding(region, UserPoolId, ofClient?.ManagedLoginBrandingId);
    return { ManagedLoginBranding: describe(branding, ReturnMergedResources) };
  },
);

/** UpdateManagedLoginBranding. Not certain: that it replaces the whole style. */
export const UpdateManagedLoginBranding = operation("UpdateManagedLoginBranding", (region, input) => {
  const { UserPoolId = "", ManagedLoginBrandingId, UseCognitoProvidedValues, Settings, Assets } = input;
  check(input);
  const branding = getBranding(region, UserPoolId, ManagedLoginBrandingId);
  Object.assign(branding, { UseCognitoProvidedValues, Settings, Assets, LastModifiedDate: now() });
  return { ManagedLoginBranding: describe(branding) };
});

/** DeleteManagedLoginBranding. */
export const DeleteManagedLoginBranding = operation(
  "DeleteManagedLoginBranding",
  (region, { UserPoolId, ManagedLoginBrandingId }) => {
    getBranding(region, UserPoolId, ManagedLoginBrandingId);
    getPool(region, UserPoolId).brandings.delete(ManagedLoginBrandingId);
    return {};
  },
);

/** Not certain: the text. */
function getBranding(region: Region, userPoolId: string, id = ""): Branding {
  return getChild(getPool(region, userPoolId).brandings, id, "Managed login branding does not exist.");
}

/** Merged, the style is never without settings: where a branding has none of its own, AWS's are answered. */
function describe({ ClientId, ...branding }: Branding, merged = false): object {
  const answered = { UseCognitoProvidedValues: false, ...branding };
  return merged ? { ...answered, Settings: mergedSettings(branding.Settings) } : answered;
}

function check({
  UseCognitoProvidedValues,
  Settings,
  Assets,
}: Pick<Branding, "Settings" | "Assets"> & {
  UseCognitoProvidedValues?: boolean;
}): void {
  if ((UseCognitoProvidedValues === true) === (Settings !== undefined)) {
    throw invalidParameter("useCognitoProvidedValues or settings should be specified (but not both)");
  }
  if (Assets?.some(({ Extension, Category }) => Extension === "ICO" && Category !== "FAVICON_ICO")) {
    // Not certain: the text.
    throw invalidParameter("ICO is supported for the category FAVICON_ICO only.");
  }
}
