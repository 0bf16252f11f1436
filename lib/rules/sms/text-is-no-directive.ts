import { example } from "../../checks/example";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

/** `%{` that is neither escaped nor begins a directive. */
const BROKEN = /(?<!%)%\{(?!~?\s*(?:if|else|endif|for|endfor)\b)/;

/** Every text below a place that Terraform could not read, names in records as well. */
function unreadable(value: unknown, path: string): Problem[] {
  if (!isLiteral(value)) return [];
  if (typeof value === "string") return BROKEN.test(value) ? [problem(path, value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    return [...(BROKEN.test(key) ? [problem(path, key)] : []), ...unreadable(member, place)];
  });
}

function problem(path: string, value: string): Problem {
  const message = "holds %{, which begins a directive (if, for) of Terraform's";
  return { path, value, message, fix: "write %%{ where %{ is meant" };
}

export const textIsNoDirective = rule({
  id: "text-is-no-directive",
  severity: "error",
  title: "A text does not hold what Terraform would read as a directive",
  why: "Terraform reads `%{` in any text as it reads `${`, and answers `Invalid template directive`.",
  link: "https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences",
  check: ({ userPool, tags }) => [...unreadable(userPool, "userPool"), ...unreadable(tags, "tags")],
  examples: () => ({
    good: [
      example({ smsAuthenticationMessage: "100%%{####}", name: "%{ if var.prod }acme%{ endif }" }),
      example({ smsAuthenticationMessage: "100 % {####}", passwordPolicy: { minimumLength: 12 } }),
    ],
    bad: [
      {
        given: example(
          {
            smsAuthenticationMessage: "100%{####}",
            clients: { web: { kind: "web", callbackUrls: ["https://acme.example/%{id}"] } },
          },
          { tags: { "%{a}": "b" } },
        ),
        at: ["userPool.smsAuthenticationMessage", "userPool.clients.web.callbackUrls[0]", "tags"],
      },
    ],
  }),
});
