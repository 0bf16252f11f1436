import { example } from "../../checks/example";
import { providerIssue } from "../../checks/links";
import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";
import { isLock } from "../../lock/lock";

export const liveDomainRequiresExistingCertificate = rule({
  id: "live-domain-requires-existing-certificate",
  severity: "warning",
  title: "A live domain requires a certificate that exists",
  why: "While the ARN of a certificate is not known, the provider plans to replace the domain: sign-in stops for up to an hour. Once it is known, the domain is updated in place.",
  link: providerIssue(14733),
  check: ({ domains, lock }) =>
    domains.flatMap(([path, { name, certificate, importId }]) => {
      if (certificate !== "create") return [];
      const deployed = isLock(lock) ? lock : undefined;
      const isLive = importId !== undefined || (name !== undefined && deployed?.locked[path] === name);
      if (!isLive || deployed?.resources[`${path}.certificate`] !== undefined) return [];
      return [
        {
          path: `${path}.certificate`,
          value: certificate,
          message: "does not exist yet, while the domain is live: Terraform would replace the domain",
          fix: "apply the certificate alone first, as in docs/login-pages.md, and update the lock file",
        },
      ];
    }),
  examples: () => ({
    good: [
      example({ domain: created }),
      edited({ domain: certified }, { domain: { ...created, name: "id.acme.example" } }),
      edited({ domain: created }, { domain: created }),
      edited({ domain: created }, { domain: { ...created, adopted: true, importId: "login.acme.example" } }),
    ],
    bad: [
      { given: edited({ domain: certified }, { domain: created }), at: ["userPool.domain.certificate"] },
      {
        given: example({ domain: { ...created, adopted: true, importId: "login.acme.example" } }),
        at: ["userPool.domain.certificate"],
      },
    ],
  }),
});

const name = "login.acme.example";
const certified = { name, certificateArn: "arn:aws:acm:us-east-1:111111111111:certificate/a" };
const created = { name, certificate: "create", hostedZoneId: "Z0123456789ABCDEFGHIJ" } as const;
