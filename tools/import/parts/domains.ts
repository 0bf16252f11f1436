import type { DomainDescriptionType } from "../../../lib/aws-facts/cognito-api";
import { fromAws } from "../../../lib/resources/domain/from-aws";
import type { PartReader } from "../part";
import { readPart } from "../read-part";
import type { Remark } from "../result";
import { ofPool } from "./of-pool";

/** The prefix and the custom domain, without their records. The pages of apps are at the custom one, where there are two. */
export const domains: PartReader = {
  reads: ["domains"],
  read: ({ domains: live, poolId }) => {
    const [domain, secondDomain, ...others] = live.toSorted((a, b) => Number(isPrefix(a)) - Number(isPrefix(b)));
    const first = domain && read("domain", domain, poolId);
    const second = secondDomain && read("secondDomain", secondDomain, poolId);
    return {
      settings: { ...first?.settings, ...second?.settings },
      remarks: [...(first?.remarks ?? []), ...(second?.remarks ?? []), ...others.map(aboutOther)],
    };
  },
};

function isPrefix({ CustomDomainConfig }: DomainDescriptionType): boolean {
  return CustomDomainConfig?.CertificateArn === undefined;
}

function read(setting: "domain" | "secondDomain", live: DomainDescriptionType, poolId: string) {
  const answers = { DescribeUserPoolDomain: ofPool(live, poolId) };
  const { settings, remarks } = readPart(`userPool.${setting}`, answers, (given) =>
    fromAws(given.DescribeUserPoolDomain),
  );
  return { settings: settings === undefined ? {} : { [setting]: settings }, remarks };
}

function aboutOther({ Domain }: DomainDescriptionType): Remark {
  return {
    kind: "left-out",
    source: "DescribeUserPoolDomain Domain",
    message: `The pool has another domain, ${Domain}. It is not imported, and stays as it is.`,
  };
}
