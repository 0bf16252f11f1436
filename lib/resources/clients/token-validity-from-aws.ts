import type { UserPoolClientType } from "../../aws-facts/cognito-api";
import { known, UnknownValue } from "../../aws-facts/known";
import type { Duration, Unit } from "./duration";
import type { TokenValidity } from "./token-validity";

const LETTER = { seconds: "s", minutes: "m", hours: "h", days: "d" } as const satisfies Record<Unit, string>;
const UNITS = Object.keys(LETTER) as Unit[];

/** What AWS takes a number for that comes without a unit. */
const DEFAULT_UNIT = { AccessToken: "hours", IdToken: "hours", RefreshToken: "days" } as const;

/** How long tokens are valid, in the units that are live; nothing for what was never set. */
export function tokenValidityFromAws(live: UserPoolClientType): TokenValidity {
  return {
    accessTokenValidity: duration(live, "AccessToken"),
    idTokenValidity: duration(live, "IdToken"),
    refreshTokenValidity: duration(live, "RefreshToken"),
  };
}

/** A zero stands for what was never set. */
function duration(live: UserPoolClientType, token: keyof typeof DEFAULT_UNIT): Duration | undefined {
  const amount = live[`${token}Validity`];
  const units = { ...live.TokenValidityUnits };
  if (!amount) return undefined;
  // One unit that nobody knows would be reset by stating the others.
  const areKnown = Object.values(units).every((unit) => UNITS.includes(unit));
  if (!areKnown) throw new UnknownValue(live[`${token}Validity`], ["a number in a unit that the settings know"]);
  const unit = known(units[token], UNITS);
  // Stated beside the units of others, AWS's own would be a change.
  const isMissing = unit === undefined && Object.keys(units).length > 0;
  if (isMissing) throw new UnknownValue(live[`${token}Validity`], ["a number with its unit where others have theirs"]);
  return `${amount}${LETTER[unit ?? DEFAULT_UNIT[token]]}`;
}
