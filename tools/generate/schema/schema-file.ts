import type { ObjectShape, Schema, Shape, ShapeOrName } from "../../../lib/checks/shape";
import { sortedRecord } from "../../../lib/synth/code-point-order";
import type { Member, ObjectType, Place } from "./model";
import { objectShape } from "./object-shape";

/** What is said often has the name of its type in `definitions`, or else of the first setting; these have their own. */
const NAMES: readonly (readonly [string, Shape])[] = [
  ["string", { text: true }],
  ["strings", { lists: [{ text: true }] }],
  ["number", { number: true }],
  ["boolean", { booleans: [false, true] }],
];

/** Types of types: of which one it is, their name does not tell. */
const GENERIC = new Set(["AtLeastOneOf", "Array", "OneOf", "Partial", "Readonly", "ReadonlyArray"]);

/** What the types say, as the text of `lib/checks/schema.json`: without docs, and what is said often under a name. */
export function schemaFile(environment: Place): string {
  const shapes = new Shapes();
  const whole = shapes.shape(environment, undefined, "environment");
  return `${JSON.stringify(shapes.named(whole), null, 1)}\n`;
}

class Shapes {
  private readonly open = new Set<Place>();
  /** Types that hold themselves, by name. */
  private readonly recursive = new Map<Place, string>();
  /** What equal shapes could be called. */
  private readonly hints = new Map(NAMES.map(([name, shape]) => [JSON.stringify(shape), name]));
  private readonly done: Record<string, ShapeOrName> = {};

  shape(place: Place, member: Member | undefined, name: string): ShapeOrName {
    if (this.open.has(place)) {
      this.recursive.set(place, place.name ?? name);
      return place.name ?? name;
    }
    this.open.add(place);
    const shape = this.made(place, member);
    this.open.delete(place);
    const recursive = this.recursive.get(place);
    if (recursive !== undefined) this.done[recursive] = shape;
    const text = JSON.stringify(shape);
    const hint = place.name === undefined || GENERIC.has(place.name) ? name : place.name;
    if (!this.hints.has(text)) this.hints.set(text, hint);
    return shape;
  }

  private made(place: Place, member: Member | undefined): Shape {
    const { text, number, isNull, isFunction, reference, words, numbers, booleans, forms, lists, objects } = place;
    const elements = lists.map((element) => this.shape(element, undefined, "element"));
    return {
      ...(text && { text }),
      ...(number && { number }),
      ...(isNull && { null: isNull }),
      ...(isFunction && { function: isFunction }),
      ...(reference && { reference }),
      ...(words.length > 0 && { words: [...words].sort() }),
      ...(numbers.length > 0 && { numbers: [...numbers].sort((a, b) => a - b) }),
      ...(booleans.length > 0 && { booleans: [...booleans].sort() }),
      ...(forms.length > 0 && { forms: [...forms].sort() }),
      ...(lists.length > 0 && { lists: elements }),
      ...(objects.length > 0 && { object: this.object(objects, member?.anyName ?? false) }),
      ...((place.noEcho || member?.noEcho) && { noEcho: true as const }),
      ...(member?.noReference && { noReference: true as const }),
    } as Shape;
  }

  private object(types: readonly ObjectType[], anyName: boolean): ObjectShape {
    const shape = objectShape(types, (...of) => this.shape(...of));
    if (!anyName) return shape;
    const [rest, ...others] = new Map(
      Object.values(shape.members ?? {}).map((each) => [JSON.stringify(each), each]),
    ).values();
    if (rest === undefined || others.length > 0) throw new Error("@anyName is for members of one type");
    return { rest, restOptional: true };
  }

  /** With each shape that is there twice replaced by its name. */
  named(environment: ShapeOrName): Schema {
    const uses = new Map<string, number>();
    const count = (shape: ShapeOrName) => {
      const text = JSON.stringify(shape);
      const before = uses.get(text) ?? 0;
      uses.set(text, before + 1);
      if (before === 0 && typeof shape !== "string") withChildren(shape, count);
      return shape;
    };
    count(environment);
    const names = new Map(Object.entries(this.done).map(([name, shape]) => [JSON.stringify(shape), name]));
    const definitions: Record<string, ShapeOrName> = {};
    const name = (shape: ShapeOrName): ShapeOrName => {
      if (typeof shape === "string") return shape;
      const text = JSON.stringify(shape);
      const isOften = (uses.get(text) ?? 0) > 1;
      if (!isOften && !names.has(text)) return withChildren(shape, name);
      const known = names.get(text) ?? free(this.hints.get(text) ?? "", new Set(names.values()));
      names.set(text, known);
      definitions[known] ??= withChildren(shape, name);
      return known;
    };
    const whole = name(environment);
    const sorted = sortedRecord(Object.entries(definitions));
    return { definitions: sorted as Schema["definitions"], environment: whole };
  }
}

function free(hint: string, taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? hint : `${hint}${turn}`;
    if (!taken.has(name)) return name;
  }
}

type Change = (shape: ShapeOrName) => ShapeOrName;

function withChildren(shape: Shape, change: Change): Shape {
  const { lists, object } = shape;
  return {
    ...shape,
    ...(lists && { lists: lists.map(change) }),
    ...(object && { object: objectWithChildren(object, change) }),
  };
}

function objectWithChildren(object: ObjectShape, change: Change): ObjectShape {
  const { members, rest, choice, cases } = object;
  return {
    ...object,
    ...(members && { members: changed(members, change) }),
    ...(rest && { rest: change(rest) }),
    ...(choice && {
      choice: choice.map((one) => ({ ...one, ...(one.members && { members: changed(one.members, change) }) })),
    }),
    ...(cases && { cases: cases.map((one) => objectWithChildren(one, change)) }),
  };
}

function changed(members: Readonly<Record<string, ShapeOrName>>, change: Change): Record<string, ShapeOrName> {
  return Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, change(shape)]));
}
