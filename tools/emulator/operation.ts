import { cognito, type Requests } from "../aws-model";
import { read } from "./request/read";
import { refusal } from "./request/violation";
import type { Region } from "./store";

/** One API operation: reads an untyped request, changes the region, answers or throws an `AwsError`. */
export type Operation = (region: Region, request: unknown) => object;

/** An operation that only ever sees requests AWS's model allows; all broken constraints are reported at once. */
export function operation<N extends keyof Requests>(
  name: N,
  run: (region: Region, input: Requests[N]) => object,
): Operation {
  const shape = cognito.operations[name];
  if (shape === undefined) throw new Error(`AWS's model has no operation ${name}`);
  return (region, request) => {
    const violations: string[] = [];
    const input = read(shape.input, request, "", (violation) => violations.push(violation)) as Requests[N];
    if (violations.length > 0) throw refusal(violations);
    const answer = run(region, input);
    if (shape.output !== undefined && !region.store.edited) checkAnswer(name, shape.output, answer);
    return answer;
  };
}

/**
 * An answer that does not fit AWS's model is a bug of the emulator. Limits are not checked: AWS's own answers break
 * them (`phone_number_verified` is longer than the name of an attribute may be).
 */
function checkAnswer(name: string, shape: string, answer: object): void {
  try {
    read(shape, answer, "", () => {});
  } catch (error) {
    throw new Error(`the emulator's own answer to ${name} is wrong`, { cause: error });
  }
}
