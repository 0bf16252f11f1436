type Version = readonly number[];

interface Term {
  readonly operator: string;
  readonly version: Version;
}

/**
 * The terms of a constraint on a provider's version, such as `>= 6.12, < 7.0`; `undefined` if it is not one.
 *
 * Source: https://developer.hashicorp.com/terraform/language/expressions/version-constraints
 */
function termsOf(constraint: string): readonly Term[] | undefined {
  const terms = constraint.split(",").map((term) => {
    const [, operator = "=", version] =
      /^\s*(=|!=|>=?|<=?|~>)?\s*v?(\d{1,9}(?:\.\d{1,9})*)(?:-[0-9A-Za-z.-]+)?\s*$/.exec(term) ?? [];
    return version === undefined ? undefined : { operator, version: version.split(".").map(Number) };
  });
  return terms.includes(undefined) ? undefined : (terms as Term[]);
}

/** Whether a constraint allows some version from `oldest` on; `undefined` if it is not a constraint. */
export function allowsFrom(oldest: Version, constraint: string): boolean | undefined {
  return termsOf(constraint)?.every(({ operator, version }) => {
    switch (operator) {
      case "=":
      case "<=":
        return compare(version, oldest) >= 0;
      case "<":
        return compare(version, oldest) > 0;
      case "~>":
        // All but its last number stays.
        return version.length < 2 || compare(version.slice(0, -1), oldest.slice(0, version.length - 1)) >= 0;
      default:
        return true;
    }
  });
}

function compare(one: Version, other: Version): number {
  const index = [...one, ...other].findIndex((_, at) => (one[at] ?? 0) !== (other[at] ?? 0));
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
