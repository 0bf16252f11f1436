import type { ListLimit, NumberLimit, Range, RecordLimit, StringLimit } from "../../../lib/aws-facts/limits";
import type { Place } from "../schema/model";

/** Free data, which nothing looks into. */
export const JSON_DATA: ReadonlySet<string> = new Set(["Json", "JsonObject"]);

/** What may stand in a place: "`OFF`, `ON` or `OPTIONAL`", "list of strings". References are not mentioned. */
export function typeText(place: Place): string {
  if (place.name !== undefined && JSON_DATA.has(place.name)) return "JSON";
  const { words, numbers, booleans, forms, lists, objects } = place;
  const literals = [...words, ...numbers, ...(booleans.length === 1 ? booleans : []), ...forms.filter(isFirst)].sort();
  const kinds = [
    ...(place.text ? ["string"] : []),
    ...(place.number ? ["number"] : []),
    ...(booleans.length > 1 ? ["boolean"] : []),
    ...literals.map((literal) => `\`${literal}\``),
    ...new Set(lists.map((element) => `list of ${plural(typeText(element))}`).sort()),
    ...new Set(objects.map(({ members, rest }) => objectText(members.size, rest && typeText(rest.place)))),
    ...(place.isFunction ? ["function"] : []),
  ];
  return [kinds.slice(0, -1).join(", "), kinds.at(-1)].filter(Boolean).join(" or ") || "expression";
}

/** Forms with an expression in them say the same once more. */
function isFirst(form: string): boolean {
  return !form.includes("${");
}

function objectText(members: number, rest: string | undefined): string {
  return members > 0 || rest === undefined ? "object" : `record of ${plural(rest)}`;
}

function plural(type: string): string {
  return /^(string|number|boolean|object)$/.test(type) ? `${type}s` : type;
}

type Limit = StringLimit & NumberLimit & RecordLimit<unknown> & ListLimit<unknown>;

/** AWS's limits in words, those of the members of an object left out: "6 to 99", "1 to 128 characters". */
export function limitTexts(limits: object): string[] {
  const { length, bytes, pattern, allowed, arn, range, count, keys, each } = limits as Partial<Limit>;
  return [
    ...(arn ? [`the ARN of ${arn.name}`] : []),
    ...(range ? [span(range)] : []),
    ...(length ? [`${span(length)} characters`] : []),
    ...(bytes ? [`${bytes.toLocaleString("en")} bytes at most`] : []),
    ...(allowed ? [allowed] : pattern ? [`of the form \`${pattern}\``] : []),
    ...(count ? [`${span(count)} items`] : []),
    ...nested("names", keys),
    ...nested("each", each),
  ];
}

function nested(what: string, limits: object | undefined): string[] {
  const texts = limits === undefined ? [] : limitTexts(limits);
  return texts.length > 0 ? [`${what}: ${texts.join(", ")}`] : [];
}

function span([min, max]: Range): string {
  return `${min.toLocaleString("en")} to ${max.toLocaleString("en")}`;
}
