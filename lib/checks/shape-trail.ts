import { pathOf } from "./path";
import type { Problem } from "./problem";
import { type ShapeOrName, shapeOf } from "./shape";
import { missing, type Report } from "./shape-problems";
import type { Fault } from "./shape-rules";

/** Something that the types of the settings do not allow. */
export interface ShapeProblem extends Problem {
  readonly fault: Fault;
}

/** Where a walk through settings is, and what it has found so far. */
export class Trail {
  problems: ShapeProblem[] = [];
  private readonly way: (string | number)[] = [];

  enter(part: string | number): void {
    this.way.push(part);
  }

  leave(): void {
    this.way.pop();
  }

  /** @param noEcho whether the value may be a secret */
  report({ value, ...problem }: Report, noEcho = false): void {
    const shown = noEcho || value === undefined ? {} : { value };
    this.problems.push({ path: pathOf(this.way), ...problem, ...shown });
  }

  /** Reports something one step further. */
  reportAt(part: string | number, problem: Report, noEcho = false): void {
    this.enter(part);
    this.report(problem, noEcho);
    this.leave();
  }

  /** Reports a member that has to be there. */
  reportMissing(object: object, name: string, shape: ShapeOrName = {}): void {
    this.reportAt(name, missing(Object.hasOwn(object, name), shapeOf(shape)));
  }

  /** What a walk from here finds, without reporting it. */
  tried(look: () => void): ShapeProblem[] {
    const before = this.problems;
    this.problems = [];
    look();
    const found = this.problems;
    this.problems = before;
    return found;
  }
}
