import { limits } from "../../environment";
import { breach, visitLimited } from "../limits";
import type { Problem } from "../problem";
import type { Subject } from "../subject";
import { arnOf, type PlacedArn } from "./arns";

/** What the limits beside the settings say of an environment. */
export interface LimitedSettings {
  /** What is outside its limits. */
  readonly problems: readonly Problem[];
  readonly arns: readonly PlacedArn[];
}

/** Holds every setting against its limit. */
export function limitedSettings(subject: Subject): LimitedSettings {
  const problems: Problem[] = [];
  const arns: PlacedArn[] = [];
  visitLimited(subject, limits, ({ path, value, limit }) => {
    const type = limit.arn;
    if (type !== undefined && typeof value === "string")
      arns.push({ path: path(), value, type, arn: arnOf(type, value) });
    const broken = breach({ value, limit });
    if (broken !== undefined)
      problems.push({ path: path(), value: typeof value === "object" ? undefined : value, ...broken });
  });
  return { problems, arns };
}
