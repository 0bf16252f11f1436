import { AwsError, invalidParameter } from "../aws-error";
import { getChild } from "../child";
import { getClient } from "../client/get-client";
import { brandingId, now } from "../ids";
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

/**
 * DescribeManagedLoginBranding.
 * Not certain: with `ReturnMergedResources` AWS fills in its own defaults; the emulator has none to fill in.
 */
export const DescribeManagedLoginBranding = operation(
  "DescribeManagedLoginBranding",
  (region, { UserPoolId, ManagedLoginBrandingId }) => ({
    ManagedLoginBranding: describe(getBranding(region, UserPoolId, ManagedLoginBrandingId)),
  }),
);

/** DescribeManagedLoginBrandingByClient. */
export const DescribeManagedLoginBrandingByClient = operation(
  "DescribeManagedLoginBrandingByClient",
  (region, { UserPoolId, ClientId }) => {
    const branding = [...getPool(region, UserPoolId).brandings.values()].find((one) => one.ClientId === ClientId);
    return { ManagedLoginBranding: describe(getBranding(region, UserPoolId, branding?.ManagedLoginBrandingId)) };
  },
);

/** UpdateManagedLoginBranding. Not certain: that it replaces the whole look. */
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

function describe({ ClientId, ...branding }: Branding): object {
  return { UseCognitoProvidedValues: false, ...branding };
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
