import { example } from "../../checks/example";
import { lookIntoFile } from "../../checks/facts/asset-bytes";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { imageType } from "../../resources/managed-login-branding/image-type";
import type { UiCustomization } from "../../resources/ui-customization/settings";

const MOST_BYTES = 100 * 1024;

function problemsOf(path: string, { imageFile }: UiCustomization): Problem[] {
  if (imageFile === undefined) return [];
  const { bytes, problems } = lookIntoFile(path, imageFile);
  if (bytes === undefined) return [...problems];
  const problem = (message: string, fix: string): Problem => ({ path, value: imageFile, message, fix });
  const type = imageType(bytes);
  return [
    ...(type === "PNG" || type === "JPEG"
      ? []
      : [problem(`holds ${type ?? "no image"}`, "give the logo as PNG or JPEG")]),
    ...(bytes.length > MOST_BYTES
      ? [
          problem(
            `has ${bytes.length.toLocaleString("en")} bytes; AWS takes 100 KB`,
            "shrink it; 350 by 178 pixels are shown",
          ),
        ]
      : []),
  ];
}

export const uiImage = rule({
  id: "ui-image",
  severity: "error",
  title: "The logo of the classic pages is a small PNG or JPEG that is there",
  why: "AWS answers `InvalidParameterException` or, over 135 KB in base64, `request parameters too large`; Terraform checks neither.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ looks }) => looks.flatMap(([path, look]) => problemsOf(`${path}.imageFile`, look)),
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
