import { call } from "../../tools/emulator";
import { guard } from "../../tools/plan/guard";
import { readPlan } from "../../tools/plan/read";
import { changes } from "../../tools/terraform";
import { type Deployment, withDeployment } from "./harness";
import { certificatesIn, createZone, testWithMoto, withMoto } from "./harness/moto";
import { poolJson, REGION } from "./pool";

/** moto makes zones with ids of its own. */
const ZONE = "Z0123456789ABCDEFGHIJ";

const name = "login.acme.com";
const created = { name, certificate: "create", hostedZoneId: ZONE } as const;
const certified = {
  name,
  certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/0d1e2f3a-4b5c-4d6e-8f70-a1b2c3d4e5f6",
  hostedZoneId: ZONE,
};

testWithMoto(
  "a domain waits for its created certificate, changes to another one in place, and back in two applies",
  () =>
    withMoto(async (endpoints, moto) => {
      const zone = await createZone(moto, "acme.com");
      const json = async (domain: typeof created | typeof certified) =>
        (await poolJson({ domain })).replaceAll(ZONE, zone);
      await withDeployment(
        await json(created),
        async ({ workspace, emulator }) => {
          await workspace.apply();
          const [arn, ...others] = await certificatesIn(moto, REGION);
          expect(others).toEqual([]);
          expect(await certificateOf(emulator)).toBe(arn);
          expect((await workspace.plan()).empty).toBe(true);

          await workspace.write(await json(certified));
          const gone = await judged(workspace);
          expect(gone.changes).toEqual([
            "delete aws_acm_certificate.pool_domain",
            "delete aws_acm_certificate_validation.pool_domain",
            "delete aws_route53_record.pool_domain_certificate",
            "update aws_cognito_user_pool_domain.pool_domain",
          ]);
          expect(gone.findings).toEqual([
            // A plan does not tell that it has create_before_destroy.
            "note named-resources-stay aws_acm_certificate.pool_domain",
            "note validation-records-stay aws_route53_record.pool_domain_certificate",
          ]);
          const { stdout } = await workspace.apply();
          // AWS would refuse to delete a certificate that the domain still has.
          const [before, after = ""] = stdout.split("aws_cognito_user_pool_domain.pool_domain: Modifications complete");
          expect(before).not.toContain("aws_acm_certificate.pool_domain: Destroying");
          expect(after).toContain("aws_acm_certificate.pool_domain: Destroying");
          expect(await certificateOf(emulator)).toBe(certified.certificateArn);
          expect(await certificatesIn(moto, REGION)).toEqual([]);

          await workspace.write(await json(created));
          const replacing = await judged(workspace);
          expect(replacing.changes).toContain("delete+create aws_cognito_user_pool_domain.pool_domain");
          expect(replacing.findings).toContain("block keep-domains aws_cognito_user_pool_domain.pool_domain");
          expect(replacing.steps[0]).toContain("-target=aws_acm_certificate_validation.pool_domain");
          await workspace.apply("-target=aws_acm_certificate_validation.pool_domain");
          const inPlace = await judged(workspace);
          expect(inPlace.changes).toEqual(["update aws_cognito_user_pool_domain.pool_domain"]);
          expect(inPlace.findings).toEqual([]);
          await workspace.apply();
          expect([await certificateOf(emulator)]).toEqual(await certificatesIn(moto, REGION));
          expect((await workspace.plan()).empty).toBe(true);
          expect(emulator.unserved()).toEqual([]);
        },
        endpoints,
      );
    }),
);

/** A plan, and what the guard says of it. */
async function judged(workspace: Deployment["workspace"]) {
  const plan = await workspace.plan();
  const { findings } = guard(readPlan(JSON.stringify(plan), "the plan"));
  return {
    changes: [...changes(plan)].sort(),
    findings: findings.map(({ level, watch, address }) => `${level} ${watch} ${address}`),
    steps: findings.flatMap(({ steps = [] }) => steps),
  };
}

async function certificateOf(emulator: Deployment["emulator"]): Promise<string | undefined> {
  const { DomainDescription } = await call<{
    DomainDescription: { CustomDomainConfig?: { CertificateArn?: string } };
  }>(emulator.url, "DescribeUserPoolDomain", { Domain: name }, REGION);
  return DomainDescription.CustomDomainConfig?.CertificateArn;
}
