import type { Member, ObjectType, Place } from "../schema/model";
import { typeText } from "./type-text";

/** One way in which a setting is told of; several where the cases of a union say different things of it. */
export interface Variant {
  /** The cases it holds in, such as `spa`; none for all. */
  readonly cases: readonly string[];
  readonly type: string;
  readonly doc: string;
  readonly defaultsTo: string | undefined;
}

/** A member of an object, or of all the objects of a union. */
export interface MergedMember {
  readonly name: string;
  /** In every case. */
  readonly required: boolean;
  readonly noReference: boolean;
  readonly variants: readonly Variant[];
  readonly places: readonly Place[];
}

/** The members of the object types of a union, each once. */
export function merged(types: readonly ObjectType[]): MergedMember[] {
  const cases = casesOf(types);
  const names = [...new Set(types.flatMap(({ members }) => [...members.keys()]))].sort();
  return names.flatMap((name) => {
    const found = types.flatMap((type) => {
      const member = type.members.get(name);
      return member?.place === undefined ? [] : [{ member, place: member.place, case: cases.get(type) ?? "" }];
    });
    if (found.length === 0) return [];
    return [
      {
        name,
        required: found.length === types.length && found.every(({ member }) => member.required),
        noReference: found.every(({ member }) => member.noReference),
        variants: variantsOf(found, new Set(cases.values()).size),
        places: found.map(({ member, place }) => (member.anyName ? recordOf(place) : place)),
      },
    ];
  });
}

/** An object whose names a rule judges, as the record that it is to a reader. */
function recordOf(place: Place): Place {
  const members = place.objects.flatMap(({ members }) => [...members.values()]);
  const each = members.flatMap((member) => member.place ?? [])[0];
  return each === undefined ? place : { ...place, objects: [{ members: new Map(), rest: { place: each } }] };
}

type Found = { readonly member: Member; readonly place: Place; readonly case: string };

function variantsOf(found: readonly Found[], all: number): Variant[] {
  const byText = new Map<string, Variant & { cases: string[]; types: Set<string> }>();
  for (const { member, place, case: one } of found) {
    const { doc, defaultsTo } = member;
    const key = JSON.stringify([doc, defaultsTo]);
    const variant = byText.get(key) ?? { cases: [], types: new Set(), type: "", doc, defaultsTo };
    if (!variant.cases.includes(one)) variant.cases.push(one);
    variant.types.add(typeText(member.anyName ? recordOf(place) : place));
    byText.set(key, variant);
  }
  return [...byText.values()].map(({ types, cases, ...variant }) => ({
    ...variant,
    type: [...types].sort().join(" or "),
    cases: byText.size === 1 && cases.length === all ? [] : cases,
  }));
}

/** What tells the types of a union apart: the word of a required member such as `kind`, or else what only it requires. */
export function casesOf(types: readonly ObjectType[]): ReadonlyMap<ObjectType, string> {
  const by = [...(types[0]?.members.keys() ?? [])].find((name) => {
    const words = types.map((type) => wordsOf(type.members.get(name)));
    return !words.includes(undefined) && new Set(words).size > 1;
  });
  return new Map(types.map((type) => [type, by ? (wordsOf(type.members.get(by)) ?? "") : ownMembers(type, types)]));
}

function wordsOf(member: Member | undefined): string | undefined {
  if (!member?.required || member.place === undefined || member.place.words.length === 0) return undefined;
  return member.place.words
    .map((word) => `\`${word}\``)
    .sort()
    .join(", ");
}

function ownMembers(type: ObjectType, types: readonly ObjectType[]): string {
  const required = [...type.members].filter(([, member]) => member.required).map(([name]) => name);
  const own = required.filter((name) => !types.every((other) => other.members.get(name)?.required));
  return own.map((name) => `\`${name}\``).join(", ");
}
