import { example } from "../../checks/example";
import { type Looked, lookIntoFile } from "../../checks/facts/asset-bytes";
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
    typeof css === "string" ? [path, text(css)] : [`${path}.file`, lookIntoFile(`${path}.file`, css.file)];
  if (bytes === undefined) return [...problems];
  const sheet = bytes.toString("utf8");
  const problem = (message: string, fix: string, value?: string): Problem => ({ path: place, value, message, fix });
  return [
    ...refusedInCss(sheet).map((each) =>
      problem("is not among what AWS allows in this style sheet", "take it out", each),
    ),
    ...([...sheet].length > MOST_CHARACTERS
      ? [problem(`has more than ${MOST_CHARACTERS.toLocaleString("en")} characters`, "shorten it; AWS advises 3 KB")]
      : []),
  ];
}

function text(css: string): Looked {
  return { bytes: isReference(css) ? undefined : Buffer.from(css), problems: [] };
}

export const uiCss = rule({
  id: "ui-css",
  severity: "error",
  title: "The style sheet of the classic pages has only the classes that AWS allows",
  why: "AWS answers `The CSS class X is not in the list of allowed classes.`; Terraform does not look into it.",
  link: guide("hosted-ui-classic-branding"),
  check: ({ looks }) => looks.flatMap(([path, look]) => problemsOf(`${path}.css`, look)),
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
