import { example } from "../../checks/example";
import { readAssetFile } from "../../checks/facts/asset-bytes";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { imageType } from "../../resources/managed-login-branding/image-type";
import type { UiCustomization } from "../../resources/ui-customization/settings";

const MOST_BYTES = 100 * 1024;

function problemsOf(path: string, { imageFile }: UiCustomization): Problem[] {
  if (imageFile === undefined) return [];
  const { bytes, problems } = readAssetFile(path, imageFile);
  if (bytes === undefined) return [...problems];
  const problem = (message: string, fix: string): Problem => ({ path, value: imageFile, message, fix });
  const type = imageType(bytes);
  return [
    ...(type === "PNG" || type === "JPEG"
      ? []
      : [
          problem(
            `contains ${type === undefined ? "no image" : `an image of type ${type}`}`,
            "convert the logo to PNG or JPEG",
          ),
        ]),
    ...(bytes.length > MOST_BYTES
      ? [
          problem(
            `has ${bytes.length.toLocaleString("en")} bytes; AWS allows 100 KB`,
            "use a smaller image; it is shown with 350 by 178 pixels",
          ),
        ]
      : []),
  ];
}

export const logoIsPngOrJpeg = rule({
  id: "logo-is-png-or-jpeg",
  severity: "error",
  liveFact: true,
  title: "Logos of the classic hosted UI must be PNG or JPEG files of up to 100 KB",
  why: "AWS answers `InvalidParameterException` or, over 135 KB in base64, `request parameters too large`; Terraform checks neither.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ classicStyles }) => classicStyles.flatMap(([path, style]) => problemsOf(`${path}.imageFile`, style)),
  examples: () => ({
    good: [example({ uiCustomization: { css: "" } })],
    bad: [
      {
        given: example({
          uiCustomization: { imageFile: "no/such/logo.png" },
          clients: {
            web: { kind: "web", callbackUrls: ["https://a.example"], uiCustomization: { imageFile: "package.json" } },
          },
        }),
        at: ["userPool.uiCustomization.imageFile", "userPool.clients.web.uiCustomization.imageFile"],
      },
    ],
  }),
});
