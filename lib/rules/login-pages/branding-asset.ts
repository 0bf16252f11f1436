import { example } from "../../checks/example";
import { lookIntoAsset } from "../../checks/facts/asset-problems";
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
  const looked = assets.map((asset, index) => lookIntoAsset(`${path}.assets[${index}]`, asset));
  const images = looked.reduce((sum, { bytes }) => sum + Math.ceil((bytes?.length ?? 0) / 3) * 4, 0);
  const size = images + sortedJson(settings).length;
  const whole = (message: string, fix: string): Problem => ({ path: `${path}.assets`, message, fix });
  return [
    ...looked.flatMap(({ problems }) => problems),
    ...twice(path, assets),
    ...(assets.length > MOST_ASSETS
      ? [whole(`are ${assets.length} images; ${MOST_ASSETS} are allowed`, "leave some out")]
      : []),
    ...(size > MOST_BYTES
      ? [
          whole(
            `are, in base64 and with the settings, ${size.toLocaleString("en")} bytes; AWS takes 2 MB`,
            "shrink them",
          ),
        ]
      : []),
  ];
}

/** Of two images for one place AWS keeps one, so that each plan would replace the style. */
function twice(path: string, assets: NonNullable<Branding["assets"]>): Problem[] {
  const slots = assets.map(slot);
  return assets.flatMap(({ category, colorMode }, index) => {
    const filled = slots[index] ?? "";
    if (isReference(filled) || slots.indexOf(filled) === index) return [];
    const message = `has an image for ${colorMode} already`;
    return [{ path: `${path}.assets[${index}].category`, value: category, message, fix: "keep one of the two" }];
  });
}

const PNG = "iVBORw0KGgo=";
const logo = { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: PNG } as const;
const styled = (branding: Branding) =>
  example({ clients: { web: { kind: "web", callbackUrls: ["https://a.example"], branding } } });

export const brandingAsset = rule({
  id: "branding-asset",
  severity: "error",
  title: "The images of a managed login style are what they are said to be, and fit",
  why: "AWS answers `InvalidParameterException`, and Terraform checks none of it before the apply.",
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
