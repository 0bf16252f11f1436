import { prefixDomainParent } from "../../../lib/aws-facts/login-hosts";
import { domainsIn } from "../../../lib/checks/facts/domains";
import { guide } from "../../../lib/checks/links";
import type { Check } from "../check";
import type { Dns } from "../dns";
import { DESCRIBE_DOMAIN } from "../domain";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";
import { LIST_POOLS } from "../pools";

export const domainFree: Check = {
  id: "domain-free",
  title: "No other pool has the domain",
  link: guide("cognito-user-pools-assign-domain"),
  actions: [DESCRIBE_DOMAIN, LIST_POOLS],
  subjects: ({ userPool }) =>
    domainsIn(userPool).map(([path, { prefix, name }]) =>
      prefix === undefined ? { path: `${path}.name`, value: name } : { path: `${path}.prefix`, value: prefix },
    ),
  check: async (name, { domain, dns, region }, { path }) => {
    const { owner, poolId } = await domain(name);
    if (owner === "own") return ok(`${name} is this pool's (${poolId}).`);
    if (owner === "unknown")
      return notChecked(`${poolId} has ${name}. Only Terraform knows whether that is this pool.`);
    if (owner === "another") return taken(name, poolId);
    return path.endsWith(".name")
      ? ok(`No pool of this account has ${name}.`)
      : judgeElsewhere(name, prefixDomainParent(region()), dns);
  },
};

/**
 * AWS does not say what other accounts have, but every prefix that is taken has a host. A DNS that resolves any name says
 * nothing.
 */
async function judgeElsewhere(prefix: string, parent: string, dns: Dns): Promise<Judgement> {
  const host = `${prefix}.${parent}`;
  if (!(await dns(host))) return ok(`No pool of this account has ${prefix}, and ${host} does not resolve.`);
  if (await dns(`nobody-has-this-prefix-5d41402a.${parent}`)) {
    return notChecked(`No pool of this account has ${prefix}; DNS does not show whether another account has it.`);
  }
  return taken(prefix, undefined);
}

function taken(name: string, poolId: string | undefined): Judgement {
  const owner = poolId === undefined ? "A pool of another account" : `The pool ${poolId}`;
  return wouldFail(
    `${owner} has ${name} ("Domain already associated with another user pool").`,
    "choose another one, or delete that domain first",
  );
}
