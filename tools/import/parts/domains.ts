import type { DomainDescriptionType } from "../../../lib/aws-facts/cognito-api";
import { fromAws } from "../../../lib/resources/domain/from-aws";
import type { PartReader } from "../part";
import { readPart } from "../read-part";
import type { Remark } from "../result";
import { ofPool } from "./of-pool";

/** The domain, without its records. */
export const domains: PartReader = {
  reads: ["domains"],
  read: ({ domains: [live, ...others], poolId }) => {
    if (live === undefined) return { settings: {} };
    const path = "userPool.domain";
    const answers = { DescribeUserPoolDomain: ofPool(live, poolId) };
    const { settings, remarks } = readPart(path, answers, (given) => fromAws(given.DescribeUserPoolDomain));
    return {
      settings: settings === undefined ? {} : { domain: settings },
      remarks: [...remarks, ...others.map(aboutOther)],
    };
  },
};

function aboutOther({ Domain }: DomainDescriptionType): Remark {
  return {
    kind: "left-out",
    source: "DescribeUserPoolDomain Domain",
    message: `The pool has another domain, ${Domain}. It is not imported, and stays as it is.`,
  };
}
