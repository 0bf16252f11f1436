import { example } from "../../checks/example";
import { type AssetContent, readAssetFile } from "../../checks/facts/asset-bytes";
import { guide } from "../../checks/links";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { refusedInCss } from "../../resources/ui-customization/css-classes";
import type { UiCustomization } from "../../resources/ui-customization/settings";
import { isReference } from "../../synth/reference";

const MOST_CHARACTERS = 131_072;

function problemsOf(path: string, { css }: UiCustomization): Problem[] {
  if (css === undefined) return [];
  const [place, { bytes, problems }] =
    typeof css === "string" ? [path, text(css)] : [`${path}.file`, readAssetFile(`${path}.file`, css.file)];
  if (bytes === undefined) return [...problems];
  const sheet = bytes.toString("utf8");
  const problem = (message: string, fix: string, value?: string): Problem => ({ path: place, value, message, fix });
  return [
    ...refusedInCss(sheet).map((each) => problem("is not allowed by AWS in this style sheet", "remove it", each)),
    ...([...sheet].length > MOST_CHARACTERS
      ? [
          problem(
            `has more than ${MOST_CHARACTERS.toLocaleString("en")} characters`,
            "shorten it; AWS recommends 3 KB or less",
          ),
        ]
      : []),
  ];
}

function text(css: string): AssetContent {
  return { bytes: isReference(css) ? undefined : Buffer.from(css), problems: [] };
}

export const cssUsesAllowedClasses = rule({
  id: "css-uses-allowed-classes",
  severity: "error",
  liveFact: true,
  title: "CSS of the classic hosted UI must use only classes that AWS allows",
  why: "AWS answers `The CSS class X is not in the list of allowed classes.`; Terraform does not check the CSS.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ classicStyles }) => classicStyles.flatMap(([path, style]) => problemsOf(`${path}.css`, style)),
  examples: () => ({
    good: [example({ uiCustomization: { css: ".submitButton-customizable:hover { color: #fff; margin: .5em }" } })],
    bad: [
      {
        given: example({ uiCustomization: { css: ".button { color: #fff }" } }),
        at: ["userPool.uiCustomization.css"],
      },
      {
        given: example({ uiCustomization: { css: { file: "no/such/login.css" } } }),
        at: ["userPool.uiCustomization.css.file"],
      },
    ],
  }),
});
