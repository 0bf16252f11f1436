import { domainsIn } from "../../../lib/checks/facts/domains";
import { guide } from "../../../lib/checks/links";
import type { Aws } from "../aws";
import type { Check } from "../check";
import { type Judgement, notChecked, ok } from "../judgement";
import { LIST_POOLS } from "../pools";
import { GET_QUOTA, quota } from "../quota";
import { judgeRoom } from "../room";

/** What every account may have in a region; the quota can only be raised. */
const USUAL = 4;

/** `Custom domains per account` of Service Quotas. */
const CODE = "L-71267F98";

const DESCRIBE_POOL = {
  action: "cognito-idp:DescribeUserPool",
  what: "how many pools have a custom domain",
  note: "if there are four or more other pools",
};

/** Cognito lists no domains, so each pool is described; AWS answers 15 such calls a second. */
const MOST_POOLS = 40;
const AT_ONCE = 5;

export const customDomainQuota: Check = {
  id: "custom-domain-quota",
  title: "The account has room for the custom domain",
  link: guide("quotas"),
  actions: [LIST_POOLS, DESCRIBE_POOL, GET_QUOTA],
  subjects: ({ userPool }) =>
    domainsIn(userPool).flatMap(([path, { name }]) =>
      name === undefined ? [] : [{ path: `${path}.name`, value: name }],
    ),
  check: async (name, context): Promise<Judgement> => {
    const { owner } = await context.domain(name);
    if (owner === "own") return ok(`${name} already exists.`);
    const { ids, own = [] } = await context.pools();
    const others = ids.filter((id) => !own.includes(id));
    if (others.length < USUAL) return ok(`${others.length} other pools cannot have ${USUAL} custom domains.`);
    if (others.length > MOST_POOLS) {
      return notChecked(`There are ${others.length} other pools: to count their custom domains would take too long.`);
    }
    const [aws, region] = [await context.aws(), context.region()];
    const wanted = (await countIn(others, region, aws)) + 1;
    const most = wanted <= USUAL ? USUAL : await quota(CODE, region, aws);
    return judgeRoom("custom domains in the account", wanted, most);
  },
};

/** How many of some pools have a custom domain; a pool can have one. A pool that is deleted meanwhile has none. */
async function countIn(pools: readonly string[], region: string, aws: Aws): Promise<number> {
  const { CognitoIdentityProviderClient, DescribeUserPoolCommand } = await import(
    "@aws-sdk/client-cognito-identity-provider"
  );
  const cognito = aws.client(CognitoIdentityProviderClient, region);
  const describe = (UserPoolId: string) =>
    aws.answer(DESCRIBE_POOL.action, (how) => cognito.send(new DescribeUserPoolCommand({ UserPoolId }), how), [
      "ResourceNotFoundException",
    ]);
  let count = 0;
  for (let at = 0; at < pools.length; at += AT_ONCE) {
    const answers = await Promise.all(pools.slice(at, at + AT_ONCE).map(describe));
    count += answers.filter((answer) => answer?.UserPool?.CustomDomain !== undefined).length;
  }
  return count;
}
