import type { Value } from "./fields";

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 };
const TOKENS: Readonly<Record<string, string>> = { access: "hours", id: "hours", refresh: "days" };

/** Token lives of a client in seconds, whatever their units. */
export function tokenLives(fields: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const lives = new Map([...fields].filter(([name]) => !name.startsWith("token_validity_units")));
  for (const [token, usual] of Object.entries(TOKENS)) {
    const name = `${token}_token_validity`;
    const unit = fields.get(`token_validity_units.${token}_token`) ?? usual;
    const life = fields.get(name);
    // 0 is AWS's default.
    if (life === 0) lives.delete(name);
    else if (typeof life === "number") lives.set(name, life * (SECONDS[String(unit)] ?? Number.NaN));
  }
  return lives;
}

/** Seconds as a person says them: `30 minutes`. */
export function durationText(seconds: number): string {
  const [unit, size] = Object.entries(SECONDS).findLast(([, size]) => seconds % size === 0 && seconds >= size) ?? [];
  if (unit === undefined || size === undefined) return `${seconds} seconds`;
  const amount = seconds / size;
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}
