/** Thrown by a `fromAws`: a value of a description that no setting can say. An import leaves its part of the pool as it is. */
export class UnknownValue extends Error {
  constructor(
    readonly value: unknown,
    readonly allowed: readonly (string | number)[],
  ) {
    super(`${JSON.stringify(value)} is not one of ${allowed.join(", ")}`);
    this.name = "UnknownValue";
  }
}

/**
 * A value of a description as one of the literals that its setting takes, or nothing where AWS answers nothing.
 * @throws UnknownValue for any other, such as a word that a newer AWS has
 */
export function known<const Literal extends string | number>(
  value: string | number | undefined,
  literals: readonly Literal[],
): Literal | undefined {
  if (value === undefined) return undefined;
  const literal = literals.find((literal) => literal === value);
  if (literal === undefined) throw new UnknownValue(value, literals);
  return literal;
}

/** The same for a set, in the order of the literals. */
export function knownSet<const Literal extends string>(
  values: readonly string[] | undefined,
  literals: readonly Literal[],
): Literal[] | undefined {
  if (values === undefined) return undefined;
  const said = new Set(values.map((value) => known(value, literals)));
  return literals.filter((literal) => said.has(literal));
}

/**
 * A value that its setting requires and AWS always answers.
 * @throws UnknownValue where it does not
 */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new UnknownValue(value, ["a value"]);
  return value;
}

/**
 * A text that the provider limits in bytes, where AWS counts characters.
 * @throws UnknownValue for one with more bytes
 */
export function inBytes<Text extends string | undefined>(text: Text, most: number): Text {
  if (text !== undefined && Buffer.byteLength(text) > most) throw new UnknownValue(text, [`${most} bytes at most`]);
  return text;
}
