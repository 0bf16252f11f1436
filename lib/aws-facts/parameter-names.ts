import { isLiteral } from "../synth/reference";
import { partitionOf } from "./regions";

/** Where parameters are. */
export interface ParameterPlace {
  readonly region?: string;
  readonly accountId?: string;
}

const LONGEST = 1011;
const LEVELS = 15;

/**
 * What is wrong with how names of parameters in SSM Parameter Store begin; nothing where they are valid. It does not repeat the
 * names.
 *
 * Sources: https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-parameter-name-constraints.html, and that the ARN
 * before a name counts: https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
 * @param names what follows, each after a slash
 */
export function parameterNameFault(
  prefix: string,
  names: readonly string[],
  place: ParameterPlace = {},
): string | undefined {
  if (!/^\/[A-Za-z0-9/_.-]*$/.test(prefix)) return "is not / followed by ASCII letters, digits and / _ . -";
  if (prefix.includes("//")) return "has a level without a name (//)";
  if (/^\/(aws|ssm)/i.test(prefix)) return "starts with /aws or /ssm, which AWS reserves";
  const all = names.map((name) => `${prefix.replace(/\/+$/, "")}/${name}`);
  const levels = Math.max(...all.map((name) => name.split("/").length - 1));
  if (levels > LEVELS) return `makes names of up to ${levels} levels; Parameter Store allows ${LEVELS}`;
  const [length, most] = [Math.max(...all.map((name) => name.length)), LONGEST - arnOf(place).length];
  if (length <= most) return undefined;
  return `makes names of up to ${length} characters; Parameter Store allows ${LONGEST} with the ARN before them, which leaves ${most}`;
}

/** What comes before a name. */
function arnOf({ region, accountId }: ParameterPlace): string {
  const home = isLiteral(region) && partitionOf(region) !== undefined ? region : "us-east-1";
  return `arn:${partitionOf(home)}:ssm:${home}:${isLiteral(accountId) ? accountId : "000000000000"}:parameter`;
}
