import json from "./cognito-idp.json";
import type { Model, ModelShape } from "./model";

/** What Amazon Cognito says of its own API, as published with botocore. Refreshed by `npm run aws-model`. */
export const cognito = json as unknown as Model;

/** The shape of that name. */
export function shapeNamed(name: string, model: Model = cognito): ModelShape {
  const shape = Object.hasOwn(model.shapes, name) ? model.shapes[name] : undefined;
  if (shape === undefined) throw new Error(`the API model ${model.botocore} has no shape ${name}`);
  return shape;
}

/**
 * The name of the shape at a path of members: `CreateUserPoolRequest`, `Policies`, `PasswordPolicy`. A list is looked
 * through, and so are the values of a map.
 */
export function shapeAt(name: string, members: readonly string[], model: Model = cognito): string {
  return members.reduce((at, member) => memberOf(at, member, model), name);
}

function memberOf(name: string, member: string, model: Model): string {
  const shape = shapeNamed(name, model);
  if (shape.type === "list") return memberOf(shape.member, member, model);
  if (shape.type === "map") return memberOf(shape.value, member, model);
  const found = shape.type === "structure" && Object.hasOwn(shape.members, member) ? shape.members[member] : undefined;
  if (found === undefined) throw new Error(`${name} of the API model ${model.botocore} has no member ${member}`);
  return found;
}
