import type { ObjectType, Place } from "../schema/model";
import { grouped } from "./grouped";
import { casesOf, type MergedMember, merged } from "./merged";
import { JSON_DATA } from "./type-text";

/** Settings that stand in one object. */
export interface Section {
  /** Of the object: `userPool.clients.*`. */
  readonly path: string;
  /** The case of a union with many cases, such as `s3`. */
  readonly only: string;
  readonly entries: readonly Entry[];
  /** The form of further names, such as `custom:<string>`. */
  readonly others: readonly string[];
}

/** A setting. */
export interface Entry extends MergedMember {
  readonly path: string;
  /** Where the members of it stand. */
  readonly below: Section | undefined;
}

/** More cases than these are told one by one. */
const MOST_CASES = 6;

/** Every object of the settings, each type once: where it stands again, entries refer to the first section. */
export class Sections {
  readonly all: Section[] = [];
  private readonly first = new Map<ObjectType, Section>();

  /** @param order of the settings in an object: lower ones first */
  constructor(private readonly order: (path: string) => number) {}

  /** Adds the sections of a place, and of all below it. */
  add(path: string, places: readonly Place[], within = ""): Section | undefined {
    const { types, suffix } = objectsOf(places);
    const known = types.map((type) => this.first.get(type)).find((section) => section !== undefined);
    if (types.length === 0 || known !== undefined) return known;
    const cases = casesOf(types);
    const split = new Set(cases.values()).size > MOST_CASES;
    const groups = split ? grouped(types, (type) => cases.get(type) ?? "") : new Map([[within, types]]);
    return [...groups].map(([only, group]) => this.section(`${path}${suffix}`, only, group))[0];
  }

  private section(path: string, only: string, types: readonly ObjectType[]): Section {
    const entries: Entry[] = [];
    const others = [...new Set(types.flatMap(({ rest }) => rest?.form ?? []))];
    const section: Section = { path, only, entries, others };
    for (const type of types) this.first.set(type, section);
    this.all.push(section);
    const members = merged(types).map((member) => ({ ...member, path: `${path}${path && "."}${member.name}` }));
    for (const member of members.sort((a, b) => this.order(a.path) - this.order(b.path))) {
      entries.push({ ...member, below: this.add(member.path, member.places, only) });
    }
    return section;
  }
}

/** The object types in places, in their lists and in their records. */
function objectsOf(places: readonly Place[], suffix = ""): { types: ObjectType[]; suffix: string } {
  const data = places.filter(({ name }) => !JSON_DATA.has(name ?? ""));
  const types = [...new Set(data.flatMap(({ objects }) => objects))];
  const withMembers = types.filter(({ members }) => [...members.values()].some(({ place }) => place !== undefined));
  if (withMembers.length > 0) return { types: withMembers, suffix };
  const inner = [...types.flatMap(({ rest }) => rest?.place ?? []), ...data.flatMap(({ lists }) => lists)];
  return inner.length > 0 ? objectsOf(inner, `${suffix}.*`) : { types: [], suffix };
}
