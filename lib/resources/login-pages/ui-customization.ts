import {
  type AwsCognitoUserPoolClient,
  type AwsCognitoUserPoolDomain,
  AwsCognitoUserPoolUiCustomization,
  type Complete,
  type UiCustomizationArguments,
} from "../../aws";
import { isReference } from "../../synth/reference";
import type { AtLeastOneOf } from "../at-least-one-of";
import { type Importable, type PoolContext, placed } from "../pool-context";
import { base64Of, readAsset } from "./asset-file";

/**
 * How the classic hosted UI looks. It needs a `domain`, and says nothing about managed login.
 *
 * `importId`: `<pool id>,<client id>`, or `<pool id>,ALL` for the whole pool; AWS does not tell the image, so the plan that
 * imports sets it once more.
 */
export type UiCustomization = Importable &
  AtLeastOneOf<{
    /** The style sheet, as text or from a file; only with the classes of `CSS_CLASSES`. AWS advises 3 KB at most. */
    readonly css: string | { readonly file: string };
    /**
     * Path of the logo (PNG or JPEG, 100 KB at most), from the folder where synth runs; it is read and encoded at synth. A
     * reference stands for the image itself, as base64.
     */
    readonly imageFile: string;
  }>;

export interface UiCustomizationSettings {
  /** For all clients that have none of their own. */
  readonly uiCustomization?: UiCustomization;
}

/** The arguments; nothing where all files of the settings are missing, which the rules tell. */
export function toTerraform({ css, imageFile }: UiCustomization): Complete<UiCustomizationArguments> | undefined {
  const made = {
    css: typeof css === "object" ? textOf(css.file) : css,
    imageFile: imageFile === undefined || isReference(imageFile) ? imageFile : base64Of(imageFile),
  };
  return made.css === undefined && made.imageFile === undefined ? undefined : made;
}

function textOf(file: string): string | undefined {
  if (isReference(file)) return `\${file("${file}")}`;
  const asset = readAsset(file);
  return asset.refused === undefined ? verbatim(asset.bytes.toString("utf8")) : undefined;
}

/** As Terraform reads it back: `50%{` of a style sheet is no directive. */
function verbatim(text: string): string {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

/**
 * Adds the classic look after the domain, as AWS wants it: `aws_cognito_user_pool_ui_customization.<pool>` for all clients,
 * `.<pool>_<client>` for one.
 * @param clients the clients by name
 * @param made their resources by name
 */
export function addUiCustomizations(
  context: PoolContext,
  { uiCustomization }: UiCustomizationSettings,
  clients: ReadonlyMap<string, UiCustomizationSettings> = new Map(),
  made: ReadonlyMap<string, AwsCognitoUserPoolClient> = new Map(),
  domain?: AwsCognitoUserPoolDomain,
): void {
  if (uiCustomization) add(context, uiCustomization, domain);
  for (const [name, client] of clients) {
    const resource = made.get(name);
    if (client.uiCustomization && resource) add(context, client.uiCustomization, domain, { name, id: resource.id });
  }
}

function add(
  context: PoolContext,
  stated: UiCustomization,
  domain?: AwsCognitoUserPoolDomain,
  client?: { readonly name: string; readonly id: string },
): void {
  const complete = toTerraform(stated);
  if (complete === undefined) return;
  const { scope, pool } = context;
  const id = client === undefined ? "ui_customization" : `ui_customization_${client.name}`;
  const look = new AwsCognitoUserPoolUiCustomization(scope, id, {
    userPoolId: pool.id,
    clientId: client?.id,
    region: pool.regionInput,
    ...complete,
    dependsOn: domain && [domain],
  });
  placed(context, look, client?.name, stated);
}
