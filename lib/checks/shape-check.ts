import { isReference } from "../synth/reference";
import { Suggestions } from "./did-you-mean";
import { type Choice, ENVIRONMENT, type ObjectShape, type Shape, type ShapeOrName, shapeOf } from "./shape";
import { fits, hasForm } from "./shape-fits";
import { conflict, type Excluded, incomplete, mixed, unfit, unknownSetting, wrongType } from "./shape-problems";
import { type ShapeProblem, Trail } from "./shape-trail";
import { isPlain } from "./shape-words";

/**
 * Everything in an environment that its type does not allow, all at once.
 * @param part whether it may be a part: a pool's settings, and what is known of the environment they are for
 */
export function shapeProblems(subject: unknown, part: boolean): readonly ShapeProblem[] {
  const walk = new Walk(new Suggestions());
  walk.look(subject, part ? PART : ENVIRONMENT, NONE);
  return walk.trail.problems;
}

/** An environment of which only the pool has to be there. */
const PART: Shape = { ...ENVIRONMENT, object: { ...ENVIRONMENT.object, required: ["userPool"] } };

/** What holds of a place and everything below it. */
interface Marks {
  readonly noEcho?: boolean;
  readonly noReference?: boolean;
}

const NONE: Marks = {};

type Stated = Readonly<Record<string, unknown>>;

/** No setting is deeper by far; the rest is a style's JSON. */
const DEEPEST = 64;

class Walk {
  readonly trail = new Trail();
  private readonly open = new Set<object>();

  constructor(private readonly suggestions: Suggestions) {}

  look(value: unknown, wanted: ShapeOrName, above: Marks): void {
    const shape = shapeOf(wanted);
    const marks = shape.noEcho || shape.noReference ? { ...above, ...flags(shape) } : above;
    if (marks.noReference && holdsReference(value)) {
      this.trail.report(unfit("reference", value), marks.noEcho);
      return;
    }
    if (typeof value !== "object" || value === null || isReference(value)) {
      // In a style's JSON, which Terraform gets as one string, a list token is not resolved.
      const listToken = Array.isArray(value) && shape.object === undefined && shape.lists?.some(takesTokens);
      if (!listToken && !fits(value, shape)) this.trail.report(wrongType(value, shape, this.suggestions), marks.noEcho);
      return;
    }
    const isList = Array.isArray(value);
    const known = isList ? shape.lists : isPlain(value) ? shape.object : undefined;
    if (known === undefined) {
      this.trail.report(wrongType(value, shape, this.suggestions), marks.noEcho);
      return;
    }
    const endless = this.open.has(value) ? "cycle" : this.open.size >= DEEPEST ? "depth" : undefined;
    if (endless !== undefined) {
      this.trail.report(unfit(endless, value), marks.noEcho);
      return;
    }
    this.open.add(value);
    if (isList) this.lookIntoList(value, shape.lists ?? [], marks);
    else this.lookIntoObject(value as Stated, shape.object ?? {}, marks);
    this.open.delete(value);
  }

  private lookIntoList(list: readonly unknown[], kinds: readonly ShapeOrName[], marks: Marks): void {
    const [only, ...others] = kinds;
    if (only === undefined) return;
    if (others.length === 0) {
      this.lookAtEach(list, only, marks);
      return;
    }
    const tried = kinds.map((kind) => this.trail.tried(() => this.lookAtEach(list, kind, marks)));
    if (tried.some((problems) => problems.length === 0)) return;
    const shapes = kinds.map(shapeOf);
    if (list.every((each) => shapes.some((shape) => fits(each, shape)))) this.trail.report(mixed(shapes), marks.noEcho);
    else this.trail.problems.push(...fewest(tried));
  }

  private lookAtEach(list: readonly unknown[], wanted: ShapeOrName, marks: Marks): void {
    for (let index = 0; index < list.length; index += 1) this.lookAt(index, list[index], wanted, marks);
    const names = Object.keys(list);
    if (names.length <= list.length) return;
    for (const name of names.filter((each) => !/^\d+$/.test(each))) {
      this.trail.reportAt(name, unknownSetting(name, {}, undefined, this.suggestions), marks.noEcho);
    }
  }

  private lookIntoObject(object: Stated, shape: ObjectShape, marks: Marks, excluded?: Excluded): void {
    if (shape.by !== undefined) {
      this.lookIntoCase(object, shape.by, shape.cases ?? [], marks);
      return;
    }
    const { members = {}, required = [], choice = [] } = shape;
    for (const name of Object.keys(object)) {
      const value = object[name];
      if (Object.hasOwn(members, name)) {
        // Judged with what is required.
        if (value !== undefined) this.lookAt(name, value, members[name] as ShapeOrName, marks);
      } else if (choice.some((one) => knows(one, name))) {
        // Judged with the choice.
      } else if (shape.rest !== undefined && (shape.restForm === undefined || hasForm(name, shape.restForm))) {
        if (value === undefined && !shape.restOptional) this.trail.reportMissing(object, name, shape.rest);
        else if (value !== undefined) this.lookAt(name, value, shape.rest, marks);
      } else if (value !== undefined) {
        this.trail.reportAt(name, unknownSetting(name, shape, excluded, this.suggestions), marks.noEcho);
      }
    }
    for (const name of required) {
      if (object[name] === undefined) this.trail.reportMissing(object, name, members[name]);
    }
    if (choice.length > 0) this.choose(object, choice, members, marks);
  }

  /** Where a word tells the case; with another word, what fits no case at all. */
  private lookIntoCase(object: Stated, by: string, cases: readonly ObjectShape[], marks: Marks): void {
    const word = object[by];
    const told = cases.find(({ members = {} }) => members[by] !== undefined && fits(word, shapeOf(members[by])));
    if (told !== undefined) {
      this.lookIntoObject(object, told, marks, { by, word, cases });
      return;
    }
    const words = cases.flatMap(({ members = {} }) => (members[by] && shapeOf(members[by]).words) ?? []);
    if (word === undefined) this.trail.reportMissing(object, by, { words });
    else this.trail.reportAt(by, wrongType(word, { words }, this.suggestions), marks.noEcho);
    for (const name of Object.keys(object)) {
      if (name === by || object[name] === undefined) continue;
      const one = { [name]: object[name] };
      const tried = cases.map(({ required: _, choice = [], ...rest }) => {
        const members = Object.assign({}, ...choice.map((each) => each.members ?? {}), rest.members);
        return this.trail.tried(() => this.lookIntoObject(one, { ...rest, members }, marks));
      });
      this.trail.problems.push(...fewest(tried));
    }
  }

  /** Takes the choice that fits, or says what is least wrong. */
  private choose(
    object: Stated,
    choice: readonly Choice[],
    common: NonNullable<ObjectShape["members"]>,
    marks: Marks,
  ): void {
    const isStated = (name: string) => object[name] !== undefined;
    const fitting = choice.filter(({ never = [] }) => !never.some(isStated));
    if (fitting.length === 0) {
      this.trail.report(conflict(choice, isStated), marks.noEcho);
      return;
    }
    const tried = fitting.map((one) => {
      const lacking = (one.required ?? []).filter((name) => !isStated(name));
      const wrong = this.trail.tried(() => {
        for (const [name, shape] of Object.entries(one.members ?? {})) {
          if (isStated(name)) this.lookAt(name, object[name], shape, marks);
        }
      });
      return { one, lacking, wrong };
    });
    if (tried.some(({ lacking, wrong }) => lacking.length + wrong.length === 0)) return;
    if (tried.length > 1 && tried.every(({ wrong }) => wrong.length === 0)) {
      this.trail.report(incomplete(fitting), marks.noEcho);
      return;
    }
    const least = Math.min(...tried.map(({ lacking, wrong }) => lacking.length + wrong.length));
    const best = tried.find(({ lacking, wrong }) => lacking.length + wrong.length === least);
    for (const name of best?.lacking ?? [])
      this.trail.reportMissing(object, name, best?.one.members?.[name] ?? common[name]);
    this.trail.problems.push(...(best?.wrong ?? []));
  }

  private lookAt(part: string | number, value: unknown, wanted: ShapeOrName, marks: Marks): void {
    this.trail.enter(part);
    this.look(value, wanted, marks);
    this.trail.leave();
  }
}

/** A backend and a stack's name are read before Terraform evaluates anything, mixed strings included. */
function holdsReference(value: unknown): boolean {
  return isReference(value) || (typeof value === "string" && /[$%]\{/.test(value));
}

function flags({ noEcho, noReference }: Shape): Marks {
  return { ...(noEcho && { noEcho }), ...(noReference && { noReference }) };
}

/** Whether the elements of a list are strings, which is what a list token stands for. */
function takesTokens(element: ShapeOrName): boolean {
  const { text, words, forms } = shapeOf(element);
  return text === true || words !== undefined || forms !== undefined;
}

function knows({ members = {}, never = [] }: Choice, name: string): boolean {
  return Object.hasOwn(members, name) || never.includes(name);
}

function fewest<Item>(tried: readonly (readonly Item[])[]): readonly Item[] {
  return tried.reduce((least, each) => (each.length < least.length ? each : least));
}
