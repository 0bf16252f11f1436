import type { Choice, ObjectShape, ShapeOrName } from "../../../lib/checks/shape";
import { compareStrings } from "../../../lib/synth/code-point-order";
import type { Member, ObjectType, Place } from "./model";

/** Makes the shape of a member; the same for equal ones. */
export type ShapeOfMember = (place: Place, member: Member | undefined, name: string) => ShapeOrName;

/**
 * A union of object types as one shape: what all of them say stands once, and only where they differ are there cases, told
 * apart by a word, or choices.
 */
export function objectShape(types: readonly ObjectType[], shapeOf: ShapeOfMember): ObjectShape {
  const told = toldApart(types);
  if (told !== undefined) {
    return { by: told.by, cases: told.cases.map((one) => objectShape(one, shapeOf)).sort(byText) };
  }
  const names = [...new Set(types.flatMap(({ members }) => [...members.keys()]))].sort();
  const shapes = types.map(({ members }) => shapesOf(members, shapeOf));
  const common = names.filter((name) => allEqual(shapes.flatMap((each) => each.get(name) ?? [])));
  const stated = names.filter((name) => shapes.some((each) => each.has(name)));
  const required = names.filter((name) => types.every(({ members }) => members.get(name)?.required));
  const choices = types.map(({ members }, index): Choice => {
    const differing = names.filter((name) => !common.includes(name) && shapes[index]?.has(name));
    return {
      ...list(
        "required",
        names.filter((name) => members.get(name)?.required && !required.includes(name)),
      ),
      ...list(
        "never",
        stated.filter((name) => members.has(name) && members.get(name)?.place === undefined),
      ),
      ...record(
        "members",
        differing.map((name) => [name, shapes[index]?.get(name) as ShapeOrName]),
      ),
    };
  });
  const distinct = [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()].sort(byText);
  const [one] = distinct;
  if (distinct.length === 1 && one !== undefined) distinct.pop();
  return {
    ...record(
      "members",
      common.flatMap((name) => memberOfAny(shapes, name)),
    ),
    ...list("required", required),
    ...restOf(types, shapeOf),
    ...(distinct.length > 0 && { choice: distinct }),
  };
}

/** Types that a required member tells apart by its word, such as `kind`. */
function toldApart(types: readonly ObjectType[]): { by: string; cases: ObjectType[][] } | undefined {
  if (types.length < 2) return undefined;
  for (const by of types[0]?.members.keys() ?? []) {
    const cases = new Map<string, ObjectType[]>();
    const words: string[] = [];
    for (const type of types) {
      const member = type.members.get(by);
      const mine = member?.required ? wordsOf(member.place) : undefined;
      if (mine === undefined) break;
      const key = JSON.stringify(mine);
      if (!cases.has(key)) words.push(...mine);
      cases.set(key, [...(cases.get(key) ?? []), type]);
    }
    const all = [...cases.values()];
    const isWhole = all.flat().length === types.length && all.length > 1;
    if (isWhole && new Set(words).size === words.length) return { by, cases: all };
  }
  return undefined;
}

/** The words of a place that takes words, and perhaps references, alone. */
function wordsOf(place: Place | undefined): readonly string[] | undefined {
  if (place === undefined || place.words.length === 0) return undefined;
  const { text, number, numbers, booleans, forms, lists, objects } = place;
  const others = [numbers, booleans, forms, lists, objects].some((each) => each.length > 0);
  return text || number || others ? undefined : place.words;
}

function shapesOf(members: ObjectType["members"], shapeOf: ShapeOfMember): ReadonlyMap<string, ShapeOrName> {
  return new Map(
    [...members].flatMap(([name, member]) => (member.place ? [[name, shapeOf(member.place, member, name)]] : [])),
  );
}

function memberOfAny(shapes: readonly ReadonlyMap<string, ShapeOrName>[], name: string): [string, ShapeOrName][] {
  const shape = shapes.find((each) => each.has(name))?.get(name);
  return shape === undefined ? [] : [[name, shape]];
}

function restOf(types: readonly ObjectType[], shapeOf: ShapeOfMember): Pick<ObjectShape, "rest" | "restForm"> {
  const [rest, ...others] = types.flatMap((type) => type.rest ?? []);
  if (rest === undefined) return {};
  if (others.length > 0) throw new Error("settings cannot be a union of records");
  return { rest: shapeOf(rest.place, undefined, "each"), ...(rest.form !== undefined && { restForm: rest.form }) };
}

function allEqual(shapes: readonly ShapeOrName[]): boolean {
  return new Set(shapes.map((shape) => JSON.stringify(shape))).size <= 1;
}

function list(name: string, members: readonly string[]) {
  return members.length > 0 ? { [name]: members } : {};
}

function record(name: string, entries: readonly (readonly [string, ShapeOrName])[]) {
  return entries.length > 0 ? { [name]: Object.fromEntries(entries) } : {};
}

function byText(a: object, b: object): number {
  return compareStrings(JSON.stringify(a), JSON.stringify(b));
}
