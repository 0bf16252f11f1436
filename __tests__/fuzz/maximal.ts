import { ENVIRONMENT, type ObjectShape, type Shape, type ShapeOrName, shapeOf } from "../../lib/checks/shape";

/**
 * Environments that together hold every setting in every form, made from the schema itself: of the right shape, and not
 * what any rule would let pass.
 */
export function maximalEnvironments(): object[] {
  turn = 0;
  return alternatives(ENVIRONMENT, "environment") as object[];
}

/** Which of the values of one type comes next. */
let turn = 0;

/** Names of members of records, which are the user's own to choose. */
const OWN = /^(custom:)?own\d+$/;

/** Every setting there is, as `userPool.clients.*.callbackUrls`; of a rule's waiver the id does not matter. */
export function settingsOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => settingsOf(each, `${path}[]`));
  if (typeof value !== "object" || value === null || value === JSON_VALUE) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const place = `${path}.${OWN.test(name) ? "*" : name}`.replace(/^\.waivers\.[^.[]+/, ".waivers.*");
    return [place, ...settingsOf(member, place)];
  });
}

/** The same of the schema. */
export function settingsOfSchema(shape: ShapeOrName = ENVIRONMENT, path = ""): string[] {
  if (isJson(shape)) return [];
  const { lists = [], object } = shapeOf(shape);
  const ofLists = lists.flatMap((element) => settingsOfSchema(element, `${path}[]`));
  return object === undefined ? ofLists : [...ofLists, ...settingsOfObject(object, path)];
}

function settingsOfObject({ members, rest, choice = [], cases = [] }: ObjectShape, path: string): string[] {
  const named = [members, ...choice.map((one) => one.members)].flatMap((each = {}) => Object.entries(each));
  const all = rest === undefined || isJson(rest) ? named : [...named, ["*", rest] as const];
  return [
    ...cases.flatMap((one) => settingsOfObject(one, path)),
    ...all.flatMap(([name, shape]) => {
      const place = `${path}.${name}`.replace(/^\.waivers\.[^.[]+/, ".waivers.*");
      return [place, ...settingsOfSchema(shape, place)];
    }),
  ];
}

/** A style's JSON, which holds itself. */
function isJson(shape: ShapeOrName): boolean {
  return shapeOf(shape).null === true;
}

const JSON_VALUE = { own0: { own1: ["text", 1, true, null] } };

/** What may stand in a place: one value without members, and objects in so many forms that every setting is there. */
function alternatives(wanted: ShapeOrName, name: string): unknown[] {
  if (isJson(wanted) || wanted === "JsonObject") return [JSON_VALUE];
  const shape = shapeOf(wanted);
  const { lists = [], object } = shape;
  const single = scalars(shape, name);
  turn += 1;
  const found = [
    ...(single.length > 0 ? [single[turn % single.length]] : []),
    ...lists.map((element) => alternatives(element, name)),
    ...(object ? objects(object) : []),
  ];
  if (found.length === 0) throw new Error(`nothing may stand at ${name}`);
  return found;
}

function doNothing(): void {}

function scalars(
  { text, number, words = [], numbers = [], booleans = [], forms = [], reference, function: isFunction }: Shape,
  name: string,
) {
  const made = forms.map((form) =>
    form.replace("<number>", "15").replace("<string>", "own0").replace("<string>", "own1"),
  );
  if (isFunction) return [doNothing];
  const known = [...(text ? [textOf(name)] : []), ...(number ? [12] : []), ...words, ...numbers, ...booleans, ...made];
  return reference ? [...known, "${var.any}"] : known;
}

/** Each case at least once, and each choice that has a setting of its own. */
function objects({ members = {}, rest, restForm, choice = [{}], cases = [] }: ObjectShape): object[] {
  if (cases.length > 0) return cases.flatMap((one) => objects(one));
  const seen = new Set<string>();
  const made = choice.flatMap(({ members: own = {}, never = [] }) => {
    const stated = Object.entries({ ...members, ...own }).filter(([name]) => !never.includes(name));
    const forms = stated.map(([name, shape]) => [name, alternatives(shape, name)] as const);
    const named = rest === undefined ? [] : alternatives(rest, "own");
    const prefix = restForm?.replace("<string>", "") ?? "";
    const others = Object.fromEntries(named.map((form, index) => [`${prefix}own${index}`, form]));
    const count = Math.max(1, ...forms.map(([, those]) => those.length));
    return Array.from({ length: count }, (_, index): object => ({
      ...Object.fromEntries(forms.map(([name, those]) => [name, those[index % those.length]])),
      ...others,
    }));
  });
  return made.filter((each, index) => {
    const added = settingsOf(each).filter((setting) => !seen.has(setting));
    for (const setting of added) seen.add(setting);
    return index === 0 || added.length > 0;
  });
}

/** Something that looks like what the setting is for. */
function textOf(name: string): string {
  if (name === "accountId") return "111111111111";
  if (/region$/i.test(name)) return "eu-central-1";
  if (/arn$/i.test(name)) return "arn:aws:lambda:eu-central-1:111111111111:function:acme";
  if (/ur[il]s?$|issuer$/i.test(name)) return "https://login.acme.com/path";
  if (/message$|body$/i.test(name)) return "Your code is {####}, {username}";
  if (name === "from" || /email/i.test(name)) return "Acme <noreply@acme.com>";
  if (/IpRangeList$/.test(name)) return "203.0.113.0/24";
  if (name === "until") return "2099-12-31";
  return "acme";
}
