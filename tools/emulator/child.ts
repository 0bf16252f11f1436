import { AwsError, notFound } from "./aws-error";

/** The entry of that name, or AWS's refusal in the words given. */
export function getChild<T>(children: ReadonlyMap<string, T>, key: string, missing: string): T {
  const child = children.get(key);
  if (child === undefined) throw notFound(missing);
  return child;
}

/** Refuses a second thing of the same name. */
export function refuseTwice(
  children: ReadonlyMap<string, unknown>,
  key: string,
  message: string,
  type = "InvalidParameterException",
): void {
  if (children.has(key)) throw new AwsError(type, message);
}
