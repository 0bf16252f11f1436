import { domainsIn } from "../../../lib/checks/facts/domains";
import { guide } from "../../../lib/checks/links";
import { isAdopted } from "../../../lib/user-pool/adoption";
import type { Check, Context } from "../check";
import { isLocked } from "../domain";
import { ok, wouldFail } from "../judgement";
import { NotAnswered } from "../not-answered";

export const domainParent: Check = {
  id: "domain-parent",
  title: "The parent of the custom domain has an A record",
  link: guide("cognito-user-pools-add-custom-domain"),
  actions: [],
  subjects: ({ userPool }) =>
    domainsIn(userPool).flatMap(([path, domain]) =>
      domain.name === undefined || isAdopted(domain) ? [] : [{ path: `${path}.name`, value: domain.name }],
    ),
  check: async (name, context) => {
    const parent = name.split(".").slice(1).join(".");
    if (await context.dns(parent)) return ok(`${parent} has an A record.`);
    if (await isDeployed(name, context)) return ok(`${name} is already deployed.`);
    return wouldFail(
      `${parent} has no A record, so AWS refuses ${name} ("Custom domain is not a valid subdomain").`,
      `add an A record for ${parent} before the apply; any address works`,
    );
  },
};

/** AWS looks for the record only when it creates the domain. That nobody may ask AWS is told by the check of the name. */
async function isDeployed(name: string, { domain, lock }: Context): Promise<boolean> {
  if (isLocked(name, lock)) return true;
  try {
    return (await domain(name)).owner === "own";
  } catch (error) {
    if (error instanceof NotAnswered) return false;
    throw error;
  }
}
