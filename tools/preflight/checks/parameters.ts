import { parseArn } from "../../../lib/aws-facts/arns";
import { secretSources } from "../../../lib/checks/facts/secret-names";
import type { Check } from "../check";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";

/** What a check of parameters asks for. */
export const DESCRIBE_PARAMETERS = {
  action: "ssm:DescribeParameters",
  what: "whether parameters exist",
  note: "never their values",
};

/** The value is never read. */
export const parameters: Check = {
  id: "parameters",
  title: "The parameters that identity providers read exist",
  link: "https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_DescribeParameters.html",
  actions: [DESCRIBE_PARAMETERS],
  subjects: ({ userPool }) =>
    secretSources(userPool).flatMap(([path, { fromSsmParameter: value }]) =>
      value === undefined ? [] : [{ path: `${path}.fromSsmParameter`, value }],
    ),
  check: async (name, context) => {
    const arn = parseArn(name);
    if (arn !== undefined && arn.account !== context.environment.accountId) {
      return notChecked(`The parameter is in the account ${arn.account}.`);
    }
    const { SSMClient, DescribeParametersCommand } = await import("@aws-sdk/client-ssm");
    const aws = await context.aws();
    const region = arn?.region ?? context.providerRegion();
    const command = new DescribeParametersCommand({
      ParameterFilters: [{ Key: "Name", Option: "Equals", Values: namesOf(name) }],
    });
    const answer = await aws.require(DESCRIBE_PARAMETERS.action, (how) =>
      aws.client(SSMClient, region).send(command, how),
    );
    return judgeParameter(name, region, answer.Parameters?.length ?? 0);
  },
};

/** An ARN does not say whether the name begins with a slash. A name may end with a version or label. */
export function namesOf(stated: string): string[] {
  const arn = parseArn(stated);
  if (arn === undefined) return [stated.split(":")[0] as string];
  const [name = ""] = arn.resource.slice("parameter".length).split(":");
  return name.indexOf("/", 1) > 0 ? [name] : [name, name.slice(1)];
}

function judgeParameter(name: string, region: string, found: number): Judgement {
  if (found > 0) return ok(`The parameter ${name} exists.`);
  return wouldFail(`Parameter Store in ${region} has no parameter ${name}.`, "create it first");
}
