import { refusesDestroy } from "../../checks/facts/protection";
import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";
import { unsaidRemovals } from "../../lock/removals";

export const reviewRemovedEntries = rule({
  id: "review-removed-entries",
  severity: "warning",
  title: "What is deployed and no longer in the settings must be retired",
  why: 'Deleting a line does not delete what users and apps depend on. Under protection "full", Terraform forgets the resource and leaves it in AWS until `retire` names it.',
  link: "https://developer.hashicorp.com/terraform/language/resources/syntax#removing-resources",
  check: ({ comparison, protection, retire }) =>
    comparison === undefined
      ? []
      : unsaidRemovals(comparison, retire).map(({ place, addresses }) => ({
          path: `userPool.${place}`,
          message: `is deployed and no longer in the settings: ${
            refusesDestroy(protection) ? "Terraform forgets it, and it stays in AWS" : "the next apply destroys it"
          } (${addresses.join(", ")})`,
          fix: `put it back, or say what happens to it: retire: { "${place}": { destroy: true, reason: "…" } }; destroy: false leaves it in AWS`,
        })),
  examples: () => ({
    good: [
      edited({ groups: { admins: {} } }, { groups: { admins: {}, root: {} } }),
      edited({ groups: { admins: {} } }, {}, { retire: { "groups.admins": { destroy: true, reason: "unused" } } }),
    ],
    bad: [
      {
        given: edited(
          {
            clients: { web: { kind: "web", callbackUrls: ["https://acme.com/"] }, spa: { kind: "spa" } },
            clientSecrets: { toSsmParameter: "/acme" },
            domain: { prefix: "acme" },
            webAclArn: "arn:aws:wafv2:us-east-1:111111111111:regional/webacl/acme/a",
          },
          { clients: { spa: { kind: "spa" } } },
          { protection: "full" },
        ),
        at: ["userPool.clients.web", "userPool.domain", "userPool.webAclArn"],
      },
      { given: edited({ groups: { admins: {} } }, {}, { protection: "none" }), at: ["userPool.groups.admins"] },
    ],
  }),
});
