import { publishedNames } from "../../../lib/checks/facts/parameters";
import { addressesOf } from "../../../lib/lock/addresses";
import type { Check, Context } from "../check";
import { notChecked, ok, wouldFail } from "../judgement";
import { DESCRIBE_PARAMETERS } from "./parameters";

/** AWS takes so many names in one question. */
const MOST = 50;

/** Parameters that a forgotten deployment or somebody else has left would be in the way. */
export const publishedParameters: Check = {
  id: "published-parameters",
  title: "The names of the published parameters are free",
  link: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html",
  actions: [DESCRIBE_PARAMETERS],
  subjects: ({ userPool: { publish } }) =>
    publish?.toSsm === undefined ? [] : [{ path: "userPool.publish.toSsm", value: publish.toSsm }],
  check: async (toSsm, context) => {
    const names = publishedNames(context.environment.userPool);
    if (isDeployed(context)) return ok(`The parameters in ${toSsm} are this environment's.`);
    const found = await existing(names, context);
    const taken = names.find((name) => found.has(name));
    if (taken === undefined) return ok(`Parameter Store in ${context.region()} has none of the parameters yet.`);
    const { own } = await context.pools();
    if (own?.length !== 0) {
      return notChecked(`The parameter ${taken} exists. Only Terraform knows whether it is this environment's.`);
    }
    return wouldFail(
      `The parameter ${taken} exists, and the pool does not ("ParameterAlreadyExists").`,
      "delete it (aws ssm delete-parameter), or choose another path",
    );
  },
};

/** The names of parameters that exist, of these. */
async function existing(names: readonly string[], { aws, region }: Context): Promise<ReadonlySet<string | undefined>> {
  const { SSMClient, DescribeParametersCommand } = await import("@aws-sdk/client-ssm");
  const account = await aws();
  const ssm = account.client(SSMClient, region());
  const found = new Set<string | undefined>();
  for (let at = 0; at < names.length; at += MOST) {
    const ParameterFilters = [{ Key: "Name", Option: "Equals", Values: names.slice(at, at + MOST) }];
    // A page may be short, or empty, and not the last one.
    for (let NextToken: string | undefined; ; ) {
      const command = new DescribeParametersCommand({ ParameterFilters, MaxResults: MOST, NextToken });
      const page = await account.require(DESCRIBE_PARAMETERS.action, (how) => ssm.send(command, how));
      for (const { Name } of page.Parameters ?? []) found.add(Name);
      NextToken = page.NextToken;
      if (NextToken === undefined) break;
    }
  }
  return found;
}

/** Whether the lock has all of them. */
function isDeployed({ environment, lock }: Context): boolean {
  const deployed = new Set(Object.values(lock?.resources ?? {}).flat());
  return [...addressesOf(environment.userPool)]
    .filter(([owner]) => owner === "userPool.publish" || owner.startsWith("userPool.publish."))
    .every(([, addresses]) => addresses.every((address) => deployed.has(address)));
}
