import { example } from "../../checks/example";
import { pathOf, type Way } from "../../checks/path";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import { visitStrings } from "../../checks/strings";
import { isReference } from "../../synth/reference";

/** A scheme, and a user with a password before the host. */
const PASSWORD = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#\s:@]{0,256}:[^/?#\s@]{1,2048}@/i;

function passwordsIn(value: unknown, root: string): Problem[] {
  const problems: Problem[] = [];
  visitStrings(value, root, (text, way, isName) => {
    const holds = !isName && text.includes("@") && PASSWORD.test(text) && !isReference(text);
    if (holds) problems.push(problem(way));
  });
  return problems;
}

/** Without the value, which holds a secret. */
function problem(way: Way): Problem {
  const fix =
    way[0] === "backend"
      ? "remove user and password; set HTTPS_PROXY, or the environment variable of the backend"
      : "remove user and password from the URL";
  return { path: pathOf(way), message: "contains a password in a URL", fix };
}

export const disallowPasswordsInUrls = rule({
  id: "disallow-passwords-in-urls",
  severity: "error",
  title: "Disallow passwords in URLs",
  why: "The URL would be in plain text in the Terraform JSON, in plans and in the state, and the URL of an identity provider also in Cognito.",
  link: "https://developer.hashicorp.com/terraform/language/backend#credentials-and-sensitive-data",
  counterparts: ["CWE-522"],
  check: ({ userPool, backend = {}, tags = {} }) => [
    ...passwordsIn(backend, "backend"),
    ...passwordsIn(userPool, "userPool"),
    ...passwordsIn(tags, "tags"),
  ],
  examples: () => ({
    good: [
      example(
        { clients: { app: { kind: "native", callbackUrls: ["https://acme.example/cb:1@x", "myapp://cb"] } } },
        { backend: { type: "s3", bucket: "b", key: "k", region: "us-east-1", httpsProxy: "http://proxy:3128" } },
      ),
    ],
    bad: [
      {
        given: example(
          {
            identityProviders: {
              okta: { type: "SAML", metadataUrl: "https://acme:hunter2@idp.example/metadata" },
            },
          },
          { backend: { type: "s3", bucket: "b", key: "k", region: "us-east-1", httpsProxy: "http://a:b@proxy:3128" } },
        ),
        at: ["backend.httpsProxy", "userPool.identityProviders.okta.metadataUrl"],
      },
    ],
  }),
});
