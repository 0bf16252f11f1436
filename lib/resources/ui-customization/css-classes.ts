/**
 * The classes of the classic hosted UI's style sheet; AWS answers any other with `The CSS class X is not in the list of
 * allowed classes.`
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/hosted-ui-classic-branding.html
 */
export const CSS_CLASSES: readonly string[] = [
  "background-customizable",
  "banner-customizable",
  "errorMessage-customizable",
  "idpButton-customizable",
  "idpDescription-customizable",
  "inputField-customizable",
  "label-customizable",
  "legalText-customizable",
  "logo-customizable",
  "passwordCheck-notValid-customizable",
  "passwordCheck-valid-customizable",
  "redirect-customizable",
  "socialButton-customizable",
  "submitButton-customizable",
  "textDescription-customizable",
];

/** Statements that AWS refuses in a style sheet. */
const STATEMENTS = /@(?:import|supports|page|media)\b/gi;

/** The classes and statements of a style sheet that AWS refuses, each once. */
export function refusedInCss(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ").replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
  const selectors = bare
    .split("{")
    .slice(0, -1)
    .map((text) => text.split(/[};]/).at(-1))
    .join(" ");
  const classes = [...selectors.matchAll(/\.([A-Za-z_-][\w-]*)/g)].map(([, name = ""]) => name);
  const strange = classes.filter((name) => !CSS_CLASSES.includes(name)).map((name) => `.${name}`);
  return [...new Set([...strange, ...(bare.match(STATEMENTS) ?? [])])];
}
