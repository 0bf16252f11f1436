import { domainsIn } from "../../../lib/checks/facts/domains";
import type { Check } from "../check";
import { KNOWN } from "../dns";
import type { DnsRecords } from "../dns-records";
import { type Judgement, ok, wouldFail } from "../judgement";

const LINK = "https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html";

/** The names of Amazon's CA in CAA records. Source: the link above. */
const AMAZON = ["amazon.com", "amazontrust.com", "awstrust.com", "amazonaws.com"];

export const certificateAuthority: Check = {
  id: "certificate-authority",
  title: "CAA records let Amazon issue the certificate that is created",
  link: LINK,
  actions: [],
  subjects: ({ userPool }) =>
    domainsIn(userPool).flatMap(([path, { certificate, name }]) =>
      certificate === undefined ? [] : [{ path: `${path}.certificate`, value: name }],
    ),
  check: async (name, { records, dns }) => {
    // A DNS that does not know the internet says so here, and knows of no CAA records either.
    await dns(KNOWN);
    return judgeAuthorities(name, await nearest(name, records));
  },
};

/** The CAA records of a name, or of the nearest of its parents that has some: no others count. */
async function nearest(name: string, { caa }: DnsRecords) {
  const hosts = name.split(".").map((_, at, labels) => labels.slice(at).join("."));
  const found = await Promise.all(hosts.map(async (host) => ({ host, issuers: await caa(host) })));
  return found.find(({ issuers }) => issuers !== undefined);
}

/** @param found `undefined` if there are no CAA records: every CA may issue certificates */
export function judgeAuthorities(
  name: string,
  found: { readonly host: string; readonly issuers?: readonly string[] } | undefined,
): Judgement {
  const { host, issuers = [] } = found ?? {};
  if (issuers.length === 0) return ok(`No CAA record forbids Amazon to issue a certificate for ${name}.`);
  // Parameters come after a semicolon; a semicolon alone is nobody.
  const names = issuers.map((issuer) => issuer.split(";")[0]?.trim().toLowerCase() ?? "");
  if (names.some((issuer) => AMAZON.includes(issuer))) return ok(`The CAA records of ${host} allow Amazon.`);
  const allowed = names.filter((issuer) => issuer !== "").join(", ") || "no CA";
  return wouldFail(
    `The CAA records of ${host} allow ${allowed}, so ACM refuses a certificate for ${name}.`,
    `add the CAA record 0 issue "${AMAZON[0]}" to ${host}`,
  );
}
