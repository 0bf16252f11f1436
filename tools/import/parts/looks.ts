import { fromAws as brandingFromAws } from "../../../lib/resources/managed-login-branding/from-aws";
import type { Branding } from "../../../lib/resources/managed-login-branding/settings";
import { fromAws as riskFromAws } from "../../../lib/resources/risk-configuration/from-aws";
import type { RiskConfiguration } from "../../../lib/resources/risk-configuration/settings";
import { fromAws as uiFromAws } from "../../../lib/resources/ui-customization/from-aws";
import type { UiCustomization } from "../../../lib/resources/ui-customization/settings";
import type { Description } from "../description";
import type { ReadPart } from "../read-part";
import type { Remark } from "../result";
import type { ReadOne } from "./gathered";
import { ofPool } from "./of-pool";
import { readWhole } from "./whole";

/** What the pool has once, and a client may have of its own. */
export interface Looks {
  readonly branding?: Branding;
  readonly uiCustomization?: UiCustomization;
  readonly riskConfiguration?: RiskConfiguration;
}

/** What AWS names instead of a client for all of them. */
const ALL = "ALL";

/**
 * Reads them, of a client or of the pool.
 * @param path of the pool or the client
 */
export function readLooks(
  path: string,
  description: Description,
  clientId: string | undefined,
): readonly ReadOne<object>[] {
  const found: (ReadOne<object> | undefined)[] = [
    one("branding", clientId === undefined ? undefined : readBranding(path, description, clientId)),
    one("uiCustomization", readUi(path, description, clientId)),
    one("riskConfiguration", readRisk(path, description, clientId)),
  ];
  return found.filter((read) => read !== undefined);

  function one(key: keyof Looks, read: ReadPart<object> | undefined): ReadOne<object> | undefined {
    return read && { key, ...read };
  }
}

function readBranding(path: string, { brandings, poolId }: Description, clientId: string) {
  const live = brandings.find(({ ClientId }) => ClientId === clientId);
  if (live === undefined) return undefined;
  const { ClientId: _, ...style } = live;
  const answers = { DescribeManagedLoginBrandingByClient: ofPool(style, poolId) };
  return readWhole(`${path}.branding`, answers, (given) =>
    brandingFromAws(given.DescribeManagedLoginBrandingByClient, poolId),
  );
}

function readRisk(path: string, { riskConfigurations, poolId }: Description, clientId: string | undefined) {
  const live = riskConfigurations.find(({ ClientId }) => ClientId === clientId);
  if (live === undefined) return undefined;
  const { ClientId: _, ...risk } = live;
  const importId = clientId === undefined ? poolId : `${poolId}:${clientId}`;
  const answers = { DescribeRiskConfiguration: ofPool(risk, poolId) };
  return readWhole(`${path}.riskConfiguration`, answers, (given) =>
    riskFromAws(given.DescribeRiskConfiguration, importId),
  );
}

function readUi(path: string, { uiCustomizations, poolId }: Description, clientId = ALL) {
  const live = uiCustomizations.find(({ ClientId = ALL }) => ClientId === clientId);
  if (live === undefined) return undefined;
  const { ClientId: _, ImageUrl: image, ...look } = live;
  const at = `${path}.uiCustomization`;
  const answers = { GetUICustomization: ofPool(look, poolId) };
  const read = readWhole(at, answers, (given) => uiFromAws(given.GetUICustomization, `${poolId},${clientId}`));
  if (!image) return read;
  const remarks = [...read.remarks, aboutImage(at, image, read.settings)];
  const held = { ImageUrl: { verdict: "wiped", value: image } } as const;
  const settings = read.settings && { ...read.settings, notManaged: { ...read.settings.notManaged, ...held } };
  return { settings, remarks };
}

/** AWS does not answer the image itself, so that Terraform sends the style without it. */
function aboutImage(path: string, image: string, settings: object | undefined): Remark {
  const source = "GetUICustomization ImageUrl";
  if (settings === undefined) {
    const message =
      "The UI customization has a logo and no style sheet. AWS does not return the image, so the style is not imported.";
    return { kind: "left-out", path, source, message };
  }
  const message = `The next update of this UI customization removes its logo, because AWS does not return the image. Download it from ${image} and set imageFile.`;
  return { kind: "lost", path, source, message };
}
