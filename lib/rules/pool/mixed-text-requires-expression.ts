import { example } from "../../checks/example";
import { pathOf, type Way } from "../../checks/path";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { visitStrings } from "../../checks/strings";
import { isReference } from "../../synth/reference";

/** `${…}` with something in it. */
const EXPRESSION = /\$\{[^{}]+\}/;

/** Every string that looks as if Terraform should evaluate a part of it, and that is emitted as text. */
function mixed(value: unknown, root: string): Problem[] {
  const problems: Problem[] = [];
  visitStrings(value, root, (text, way) => {
    if (text.includes("${")) problems.push(...problemsOf(text, way));
  });
  return problems;
}

function problemsOf(text: string, way: Way): Problem[] {
  const [found] = isReference(text) ? [] : (EXPRESSION.exec(text) ?? []);
  if (found === undefined) return [];
  const message = `mixes ${found} with other text, and Terraform does not evaluate it`;
  return [{ path: pathOf(way), message, fix: 'write expression("…") around the whole string if it should' }];
}

export const mixedTextRequiresExpression = rule({
  id: "mixed-text-requires-expression",
  severity: "warning",
  title: "Require `expression(…)` around strings that mix text with `${…}`",
  why: "Text is escaped, so that text from others never runs as a Terraform template. Only a string that is one expression as a whole, a CDKTF token, and what `expression(…)` marks is evaluated.",
  link: "https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates",
  check: ({ userPool, tags = {} }) => [...mixed(userPool, "userPool"), ...mixed(tags, "tags")],
  examples: () => ({
    good: [
      example({ smsAuthenticationMessage: "100%{####} ${", name: "${var.name}" }, { tags: { Stage: "${var.stage}" } }),
      example({ name: "acme-${TfToken[TOKEN.7]}", passwordPolicy: { minimumLength: 12 } }),
    ],
    bad: [
      {
        given: example(
          { name: "acme-${var.stage}", clients: { web: { kind: "web", callbackUrls: ["https://${var.host}/cb"] } } },
          { tags: { Stage: "stage-${var.stage}" } },
        ),
        at: ["userPool.name", "userPool.clients.web.callbackUrls[0]", "tags.Stage"],
      },
    ],
  }),
});
