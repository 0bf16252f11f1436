import type { UserPoolClientType } from "../../aws-facts/cognito-api";
import { known, UnknownValue } from "../../aws-facts/known";
import type { Duration, Unit } from "./duration";
import type { TokenValidity } from "./token-validity";

const LETTER = { seconds: "s", minutes: "m", hours: "h", days: "d" } as const satisfies Record<Unit, string>;
const UNITS = Object.keys(LETTER) as Unit[];

/** What AWS takes a number for that comes without a unit. */
const DEFAULT_UNIT = { AccessToken: "hours", IdToken: "hours", RefreshToken: "days" } as const;

type Units = NonNullable<UserPoolClientType["TokenValidityUnits"]>;
type Token = keyof typeof DEFAULT_UNIT;
const TOKENS = Object.keys(DEFAULT_UNIT) as Token[];

/** How long tokens are valid, in the units that are live; nothing for what was never set. */
export function tokenValidityFromAws(live: UserPoolClientType): TokenValidity {
  return {
    accessTokenValidity: duration(live, "AccessToken"),
    idTokenValidity: duration(live, "IdToken"),
    refreshTokenValidity: duration(live, "RefreshToken"),
  };
}

/** Whether AWS answers the units of some tokens only: Terraform adds AWS's own to them. */
export function hasUnitsInPart({ TokenValidityUnits: units }: UserPoolClientType): boolean {
  const there = Object.keys(units ?? {}).length;
  return there > 0 && there < TOKENS.length;
}

/** A zero stands for what was never set. */
function duration(live: UserPoolClientType, token: Token): Duration | undefined {
  const amount = live[`${token}Validity`];
  const units = { ...live.TokenValidityUnits };
  if (!amount) return undefined;
  const unsaid = unsaidBeside(live, units);
  if (unsaid !== undefined) throw new UnknownValue(live[`${token}Validity`], [unsaid]);
  return `${amount}${LETTER[known(units[token], UNITS) ?? DEFAULT_UNIT[token]]}`;
}

/**
 * What would have to be otherwise for a number to be stated. Terraform sends all units or, where those of the stated numbers
 * are AWS's own, none: then the unit of a token that has no number would be reset.
 */
function unsaidBeside(live: UserPoolClientType, units: Units): string | undefined {
  if (!Object.values(units).every((unit) => UNITS.includes(unit)))
    return "a number beside units that the settings know";
  const others = TOKENS.filter((token) => (units[token] ?? DEFAULT_UNIT[token]) !== DEFAULT_UNIT[token]);
  const areSent = others.length === 0 || others.some((token) => live[`${token}Validity`]);
  return areSent ? undefined : "a number where every unit has one";
}
