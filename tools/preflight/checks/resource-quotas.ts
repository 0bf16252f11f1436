import { QUOTAS } from "../../../lib/aws-facts/quotas";
import { guide } from "../../../lib/checks/links";
import type { Environment } from "../../../lib/environment";
import type { Check } from "../check";
import { GET_QUOTA, quota } from "../quota";
import { judgeRoom } from "../room";

/** Quotas that can be raised, by their codes in Service Quotas. */
const RAISED = {
  clients: { code: "L-5EAB0605", what: "app clients in the pool" },
  identityProviders: { code: "L-1B44D826", what: "identity providers in the pool" },
  resourceServers: { code: "L-7CDAF993", what: "resource servers in the pool" },
} as const;

type Kind = keyof typeof RAISED;

/** It asks only where the settings have more than every account may. */
export const resourceQuotas: Check = {
  id: "resource-quotas",
  title: "The pool has room for its clients, providers and resource servers",
  link: guide("quotas"),
  actions: [GET_QUOTA],
  subjects: (environment) =>
    (Object.keys(RAISED) as Kind[])
      .filter((kind) => countOf(kind, environment) > QUOTAS[kind][0])
      .map((kind) => ({ path: `userPool.${kind}`, value: kind })),
  check: async (kind, context) => {
    const { code, what } = RAISED[kind as Kind];
    const most = await quota(code, context.region(), await context.aws());
    return judgeRoom(what, countOf(kind as Kind, context.environment), most);
  },
};

function countOf(kind: Kind, { userPool }: Environment): number {
  return Object.keys(userPool[kind] ?? {}).length;
}
