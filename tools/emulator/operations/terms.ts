import { AwsError } from "../aws-error";
import { getChild } from "../child";
import { getClient } from "../client/get-client";
import { now, termsId } from "../ids";
import { operation } from "../operation";
import { paginate } from "../paginate";
import type { Pool } from "../pool";
import { getPool, type Region } from "../store";
import type { Terms } from "../types";

/** CreateTerms: one document of each name for a client. */
export const CreateTerms = operation("CreateTerms", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  getClient(region, input.UserPoolId, input.ClientId);
  const TermsId = termsId(region);
  const terms = { Links: {}, ...input, TermsId, CreationDate: now(), LastModifiedDate: now() };
  refuseSameName(pool, terms);
  pool.terms.set(TermsId, terms);
  return { Terms: terms };
});

/** DescribeTerms. */
export const DescribeTerms = operation("DescribeTerms", (region, { UserPoolId, TermsId }) => ({
  Terms: getTerms(region, UserPoolId, TermsId),
}));

/** DescribeTermsByClient. Not certain: the text. */
export const DescribeTermsByClient = operation(
  "DescribeTermsByClient",
  (region, { UserPoolId, ClientId, TermsName }) => {
    const all = [...getPool(region, UserPoolId).terms.values()];
    const found = all.find((terms) => terms.ClientId === ClientId && terms.TermsName === TermsName);
    return { Terms: getTerms(region, UserPoolId, found?.TermsId ?? TermsName) };
  },
);

/** UpdateTerms. Not certain: that what is not sent stays. */
export const UpdateTerms = operation("UpdateTerms", (region, input) => {
  const pool = getPool(region, input.UserPoolId);
  const terms = { ...getTerms(region, input.UserPoolId, input.TermsId), ...input, LastModifiedDate: now() };
  refuseSameName(pool, terms);
  pool.terms.set(terms.TermsId, terms);
  return { Terms: terms };
});

/** DeleteTerms. */
export const DeleteTerms = operation("DeleteTerms", (region, { UserPoolId, TermsId }) => {
  getTerms(region, UserPoolId, TermsId);
  getPool(region, UserPoolId).terms.delete(TermsId);
  return {};
});

/** ListTerms: without the links. */
export const ListTerms = operation("ListTerms", (region, { UserPoolId, MaxResults, NextToken }) => {
  const { page, ...rest } = paginate(getPool(region, UserPoolId).terms, {
    list: `terms of ${UserPoolId}`,
    limit: MaxResults,
    token: NextToken,
  });
  const Terms = page.map(({ TermsId, TermsName, Enforcement, CreationDate, LastModifiedDate }) => ({
    TermsId,
    TermsName,
    Enforcement,
    CreationDate,
    LastModifiedDate,
  }));
  return { Terms, ...rest };
});

/** Not certain: the text. */
function refuseSameName(pool: Pool, { TermsId, ClientId, TermsName }: Terms): void {
  const same = [...pool.terms.values()].some(
    (other) => other.TermsId !== TermsId && other.ClientId === ClientId && other.TermsName === TermsName,
  );
  if (same) throw new AwsError("TermsExistsException", `The client ${ClientId} has a document ${TermsName} already.`);
}

/** Not certain: the text. */
function getTerms(region: Region, userPoolId: string, id: string): Terms {
  return getChild(getPool(region, userPoolId).terms, id, `Terms ${id} do not exist.`);
}
