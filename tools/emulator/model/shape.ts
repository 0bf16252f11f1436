import { AwsError } from "../aws-error";
import type { Report } from "./violation";

/** One shape of AWS's API model: what a request may hold at one place, and the type the operation then gets. */
export interface Shape<T> {
  /** Whether a list or map names this shape's broken constraints itself instead of pointing into it. */
  readonly scalar: boolean;
  /** The constraints this value breaks, each as AWS words it. */
  broken(value: T): string[];
  /** A copy of the value without nulls. Broken constraints are reported; a wrong JSON type is thrown. */
  read(value: unknown, at: string, report: Report): T;
}

/** The TypeScript type of what a shape lets through. */
export type TypeOf<S> = S extends Shape<infer T> ? T : never;

/** Not certain: AWS's text differs from type to type; the exception name is the protocol's. */
export const wrongType = (at: string, wanted: string): AwsError =>
  new AwsError("SerializationException", `Value at '${at}' is not ${wanted}.`);
