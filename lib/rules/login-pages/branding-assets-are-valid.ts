import { example } from "../../checks/example";
import { readBrandingAsset } from "../../checks/facts/asset-problems";
import { api } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { slot } from "../../resources/managed-login-branding/asset";
import type { Branding } from "../../resources/managed-login-branding/settings";
import { isReference } from "../../synth/reference";
import { sortedJson } from "../../synth/sorted-json";

const MOST_ASSETS = 40;
const MOST_BYTES = 2 * 1024 * 1024;

function problemsOf(path: string, { settings = {}, assets = [] }: Branding): Problem[] {
  const read = assets.map((asset, index) => readBrandingAsset(`${path}.assets[${index}]`, asset));
  const images = read.reduce((sum, { bytes }) => sum + Math.ceil((bytes?.length ?? 0) / 3) * 4, 0);
  const size = images + sortedJson(settings).length;
  const whole = (message: string, fix: string): Problem => ({ path: `${path}.assets`, message, fix });
  return [
    ...read.flatMap(({ problems }) => problems),
    ...duplicates(path, assets),
    ...(assets.length > MOST_ASSETS
      ? [whole(`has ${assets.length} images; up to ${MOST_ASSETS} are allowed`, "remove some of them")]
      : []),
    ...(size > MOST_BYTES
      ? [
          whole(
            `has ${size.toLocaleString("en")} bytes, in base64 and with settings; AWS allows 2 MB`,
            "use smaller images",
          ),
        ]
      : []),
  ];
}

/** AWS keeps one of two images for the same use, so that every plan would replace the branding. */
function duplicates(path: string, assets: NonNullable<Branding["assets"]>): Problem[] {
  const slots = assets.map(slot);
  return assets.flatMap(({ category, colorMode }, index) => {
    const filled = slots[index] ?? "";
    if (isReference(filled) || slots.indexOf(filled) === index) return [];
    const message = `already has an image for ${colorMode}`;
    return [{ path: `${path}.assets[${index}].category`, value: category, message, fix: "remove one of them" }];
  });
}

const PNG = "iVBORw0KGgo=";
const logo = { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: PNG } as const;
const styled = (branding: Branding) =>
  example({ clients: { web: { kind: "web", callbackUrls: ["https://a.example"], branding } } });

export const brandingAssetsAreValid = rule({
  id: "branding-assets-are-valid",
  severity: "error",
  liveFact: true,
  title: "Branding images must have the stated format and size",
  why: "AWS answers `InvalidParameterException`; Terraform checks none of this before the apply.",
  link: api("AssetType"),
  check: ({ brandings }) => brandings.flatMap(([path, branding]) => problemsOf(path, branding)),
  examples: () => ({
    good: [
      styled({}),
      styled({ settings: {}, assets: [logo, { ...logo, colorMode: "DARK", resourceId: "night logo" }] }),
    ],
    bad: [
      {
        given: styled({
          settings: {},
          assets: [
            { category: "FORM_LOGO", colorMode: "LIGHT", file: "no/such/logo.png" },
            { ...logo, colorMode: "DARK", extension: "JPEG", resourceId: "logo.png" },
            { ...logo, colorMode: "DYNAMIC", bytes: "R0lGODlh" },
            { ...logo, category: "PAGE_BACKGROUND", bytes: "iVBORw0KGgo" },
            { ...logo, category: "PAGE_BACKGROUND" },
          ],
        }),
        at: [
          "userPool.clients.web.branding.assets[0].file",
          "userPool.clients.web.branding.assets[1].bytes",
          "userPool.clients.web.branding.assets[1].resourceId",
          "userPool.clients.web.branding.assets[2].bytes",
          "userPool.clients.web.branding.assets[3].bytes",
          "userPool.clients.web.branding.assets[4].category",
        ],
      },
      {
        given: styled({
          settings: {},
          assets: Array.from({ length: 41 }, (_, id) => ({ ...logo, resourceId: `${id}` })),
        }),
        at: ["userPool.clients.web.branding.assets"],
      },
    ],
  }),
});
