import type { Shape } from "./model/shape";
import { refusal } from "./model/violation";
import type { Region } from "./store";

/** One API operation: reads an untyped request, changes the region, answers or throws an `AwsError`. */
export type Operation = (region: Region, request: unknown) => object;

/** An operation that only ever sees requests AWS's model allows; all broken constraints are told at once. */
export const operation =
  <T>(input: Shape<T>, run: (region: Region, input: T) => object): Operation =>
  (region, request) => {
    const violations: string[] = [];
    const read = input.read(request, "", (violation) => violations.push(violation));
    if (violations.length > 0) throw refusal(violations);
    return run(region, read);
  };
