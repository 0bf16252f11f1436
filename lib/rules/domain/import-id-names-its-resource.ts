import { example } from "../../checks/example";
import { risksIn } from "../../checks/facts/risks";
import { brandingsIn, looksIn } from "../../checks/facts/styles";
import type { Problem } from "../../checks/problem";
import { rule } from "../../checks/rule";
import type { Subject } from "../../checks/subject";
import { isLiteral } from "../../synth/reference";

const POOL = "[\\w-]+_[0-9A-Za-z]+";
const REGION = "(@[a-z0-9-]+)?";

/** What may be imported, how its id looks, and in words. */
function imports({ userPool }: Subject): [path: string, id: string | undefined, form: RegExp, words: string][] {
  const ofPool = new RegExp(`^${POOL}${REGION}$`);
  return [
    ["userPool.logDelivery", userPool.logDelivery?.importId, ofPool, "<pool id>"],
    ...risksIn(userPool).map(([path, { importId }]): [string, string | undefined, RegExp, string] =>
      path === "userPool.riskConfiguration"
        ? [path, importId, ofPool, "<pool id>"]
        : [path, importId, new RegExp(`^${POOL}:[\\w+]+${REGION}$`), "<pool id>:<client id>"],
    ),
    ...looksIn(userPool).map(([path, { importId }]): [string, string | undefined, RegExp, string] =>
      path === "userPool.uiCustomization"
        ? [path, importId, new RegExp(`^${POOL},ALL${REGION}$`), "<pool id>,ALL"]
        : [path, importId, new RegExp(`^${POOL},[\\w+]+${REGION}$`), "<pool id>,<client id>"],
    ),
    ...brandingsIn(userPool).map(([path, { importId }]): [string, string | undefined, RegExp, string] => [
      path,
      importId,
      new RegExp(`^${POOL},[\\w-]+${REGION}$`),
      "<pool id>,<branding id>",
    ]),
  ];
}

/** A domain's import id is the domain. */
function otherDomain({ userPool: { domain } }: Subject): Problem[] {
  const own = domain?.prefix ?? domain?.name;
  const id = domain?.importId;
  if (!isLiteral(id) || !isLiteral(own) || id.replace(/@[a-z0-9-]+$/, "") === own) return [];
  const message = `takes over another domain than ${own}, which the next step would delete`;
  return [{ path: "userPool.domain.importId", value: id, message, fix: `write ${own}` }];
}

export const importIdNamesItsResource = rule({
  id: "import-id-names-its-resource",
  severity: "error",
  title: "An import id of a domain, style, look, risk configuration or log delivery is its own",
  why: "Terraform answers `unexpected format for ID` at plan; a domain of another name is taken over, and replaced by the one that is stated.",
  link: "https://developer.hashicorp.com/terraform/language/import",
  check: (subject) => [
    ...otherDomain(subject),
    ...imports(subject)
      .filter(([, id, form]) => isLiteral(id) && !form.test(id))
      .map(([path, value, , words]) => ({
        path: `${path}.importId`,
        value,
        message: `has another form than ${words}`,
        fix: "write the ids as AWS shows them",
      })),
  ],
  examples: () => ({
    good: [
      example({
        domain: { prefix: "acme-login", importId: "acme-login" },
        logDelivery: {
          importId: "us-east-1_Abc123",
          userNotification: { cloudWatchLogGroupArn: "${aws_cloudwatch_log_group.a.arn}" },
        },
        uiCustomization: { importId: "us-east-1_Abc123,ALL", css: ".logo-customizable {}" },
      }),
    ],
    bad: [
      {
        given: example({
          domain: { prefix: "acme-login", importId: "acme" },
          uiCustomization: { importId: "us-east-1_Abc123", css: ".logo-customizable {}" },
          riskConfiguration: {
            importId: "us-east-1_Abc123,1a2b",
            riskExceptionConfiguration: { skippedIpRangeList: ["203.0.113.0/24"] },
          },
        }),
        at: ["userPool.domain.importId", "userPool.riskConfiguration.importId", "userPool.uiCustomization.importId"],
      },
    ],
  }),
});
