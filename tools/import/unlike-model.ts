import { shapeNamed } from "../aws-model";

/** What AWS answers in any case, though its model leaves it open. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  UserPoolType: ["Name"],
  UserPoolClientType: ["ClientId", "ClientName"],
  DomainDescriptionType: ["Domain"],
  IdentityProviderType: ["ProviderName", "ProviderType"],
  ResourceServerType: ["Identifier", "Name"],
  GroupType: ["GroupName"],
};

/** The pool that the description is of. */
const OF_POOL = "UserPoolId";

/**
 * The first member of an answer that is of another type than in AWS's model, or missing, in words; nothing if there is none. Members
 * that the model does not have may be anything, and an empty object stands for one that was never set.
 * @param way the path of the answer: `clients[0]`
 */
export function unlikeModel(answer: unknown, shapeName: string, way: string): string | undefined {
  const shape = shapeNamed(shapeName);
  switch (shape.type) {
    case "structure": {
      if (!isObject(answer)) return `${way} must be an object`;
      if (shape.document || Object.keys(answer).length === 0) return missing(answer, shapeName, [], way);
      return (
        missing(answer, shapeName, shape.required ?? [], way) ??
        first(Object.entries(shape.members), ([name, member]) =>
          answer[name] === undefined ? undefined : unlikeModel(answer[name], member, `${way}.${name}`),
        )
      );
    }
    case "list":
      if (!Array.isArray(answer)) return `${way} must be a list`;
      return first(answer.entries(), ([index, item]) => unlikeModel(item, shape.member, `${way}[${index}]`));
    case "map":
      if (!isObject(answer)) return `${way} must be an object`;
      return first(Object.entries(answer), ([key, value]) => unlikeModel(value, shape.value, `${way}.${key}`));
    case "boolean":
      return typeof answer === "boolean" ? undefined : `${way} must be true or false`;
    case "string":
    case "blob":
      return typeof answer === "string" ? undefined : `${way} must be a string`;
    case "timestamp":
      return typeof answer === "string" ? undefined : `${way} must be an ISO time`;
    case "double":
      return typeof answer === "number" ? undefined : `${way} must be a number`;
    default:
      return Number.isSafeInteger(answer) ? undefined : `${way} must be a whole number`;
  }
}

function missing(
  answer: Readonly<Record<string, unknown>>,
  shapeName: string,
  required: readonly string[],
  way: string,
): string | undefined {
  const name = [...required, ...(ALWAYS[shapeName] ?? [])].find((one) => one !== OF_POOL && answer[one] === undefined);
  return name === undefined ? undefined : `${way}.${name} is missing`;
}

function first<Item>(items: Iterable<Item>, problem: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = problem(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
