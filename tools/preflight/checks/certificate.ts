import type { CertificateDetail } from "@aws-sdk/client-acm";
import { parseArn, REGION_OF_CERTIFICATES as REGION } from "../../../lib/aws-facts/arns";
import { domainsIn } from "../../../lib/checks/facts/domains";
import { guide } from "../../../lib/checks/links";
import { isLiteral } from "../../../lib/synth/reference";
import type { Check } from "../check";
import { domainAt } from "../domain";
import { type Judgement, ok, wouldFail } from "../judgement";

const ACTION = "acm:DescribeCertificate";

export const certificate: Check = {
  id: "certificate",
  title: "The certificate is issued, in us-east-1, and for the domain",
  link: guide("cognito-user-pools-add-custom-domain"),
  actions: [{ action: ACTION, what: "whether the certificate is issued", note: "in us-east-1" }],
  subjects: ({ userPool }) =>
    domainsIn(userPool).flatMap(([path, { certificateArn: value }]) =>
      value === undefined ? [] : [{ path: `${path}.certificateArn`, value }],
    ),
  check: async (arn, { aws: connect, environment }, { path }) => {
    const { region } = parseArn(arn) ?? {};
    if (region !== REGION) return elsewhere(region);
    const { ACMClient, DescribeCertificateCommand } = await import("@aws-sdk/client-acm");
    const aws = await connect();
    const command = new DescribeCertificateCommand({ CertificateArn: arn });
    const answer = await aws.answer(ACTION, (how) => aws.client(ACMClient, REGION).send(command, how), [
      "ResourceNotFoundException",
    ]);
    const name = domainAt(path, environment)?.name;
    return judgeCertificate(isLiteral(name) ? name : undefined, answer?.Certificate);
  },
};

function elsewhere(region: string | undefined): Judgement {
  return wouldFail(`The certificate is in ${region || "no region"}, not in ${REGION}.`, `request it in ${REGION}`);
}

/** @param name the domain's; `undefined` if only Terraform knows it */
export function judgeCertificate(
  name: string | undefined,
  found: Pick<CertificateDetail, "Status" | "DomainName" | "SubjectAlternativeNames"> | undefined,
): Judgement {
  if (found === undefined) {
    return wouldFail(`ACM in ${REGION} has no such certificate.`, "correct the ARN, or request the certificate there");
  }
  if (found.Status !== "ISSUED") {
    return wouldFail(
      `The certificate is not issued (${found.Status}).`,
      found.Status === "PENDING_VALIDATION"
        ? "publish the validation records that ACM shows, and wait until it is issued"
        : "request another one",
    );
  }
  const names = [...new Set([found.DomainName, ...(found.SubjectAlternativeNames ?? [])])].flatMap((one) => one ?? []);
  if (name === undefined || names.some((one) => covers(one, name))) return ok("The certificate is issued.");
  return wouldFail(`The certificate is for ${names.join(", ")}, not for ${name}.`, `request one for ${name}`);
}

/** `*.example.com` stands for one label. */
function covers(certified: string, name: string): boolean {
  const [one, other] = [certified.toLowerCase(), name.toLowerCase()];
  return one === other || (one.startsWith("*.") && one.slice(2) === other.split(".").slice(1).join("."));
}
