import { Refusal } from "../refusal";
import type { Model, ModelShape } from "./model";

/** `service-2.json`, as botocore publishes it: much more than is read here. */
export interface PublishedModel {
  readonly metadata: { readonly apiVersion: string; readonly endpointPrefix: string };
  readonly operations: Readonly<Record<string, PublishedOperation>>;
  readonly shapes: Readonly<Record<string, PublishedShape>>;
}

interface PublishedOperation {
  readonly input: Reference;
  readonly output?: Reference;
  /** `none` marks operations that an app's users call without AWS credentials. */
  readonly authtype?: string;
}

interface Reference {
  readonly shape: string;
}

type PublishedShape = Readonly<Record<string, unknown>> & {
  readonly type: string;
  readonly members?: Readonly<Record<string, Reference>>;
  readonly member?: Reference;
  readonly key?: Reference;
  readonly value?: Reference;
};

/** What Terraform's `aws_cognito_user` and `aws_cognito_user_in_group` call: users as resources. */
const OF_USER_RESOURCES = [
  "AdminAddUserToGroup",
  "AdminCreateUser",
  "AdminDeleteUser",
  "AdminDeleteUserAttributes",
  "AdminDisableUser",
  "AdminEnableUser",
  "AdminGetUser",
  "AdminListGroupsForUser",
  "AdminRemoveUserFromGroup",
  "AdminSetUserPassword",
  "AdminUpdateUserAttributes",
];

/** The same model without prose, errors, and the operations with which users sign in or are administered. */
export function trimmed(published: PublishedModel, botocore: string): Model {
  const { apiVersion, endpointPrefix } = published.metadata;
  if (endpointPrefix !== "cognito-idp") throw new Refusal(`this is the model of ${endpointPrefix}, not of cognito-idp`);
  const operations = Object.entries(published.operations)
    .filter(([name, { authtype }]) => authtype !== "none" && isControl(name))
    .sort(byName)
    .map(
      ([name, { input, output }]) => [name, { input: input.shape, ...(output && { output: output.shape }) }] as const,
    );
  const shapes = new Map<string, ModelShape>();
  const add = (name: string): void => {
    const shape = published.shapes[name];
    if (shapes.has(name)) return;
    if (shape === undefined) throw new Error(`the model refers to ${name}, which it does not define`);
    shapes.set(name, trimmedShape(shape));
    for (const reference of references(shape)) add(reference.shape);
  };
  for (const [, { input, output }] of operations) {
    add(input);
    if (output !== undefined) add(output);
  }
  return {
    botocore,
    apiVersion,
    operations: Object.fromEntries(operations),
    shapes: Object.fromEntries([...shapes].sort(byName)),
  };
}

function isControl(name: string): boolean {
  return OF_USER_RESOURCES.includes(name) || !/^(Admin|GetClientToken$)/.test(name);
}

function references({ members = {}, member, key, value }: PublishedShape): Reference[] {
  return [...Object.values(members), ...[member, key, value].filter((one) => one !== undefined)];
}

/** Members keep AWS's order, in which it names what is wrong with a request. */
function trimmedShape(shape: PublishedShape): ModelShape {
  const { type, required, members, member, key, value, min, max, pattern, enum: words, sensitive, document } = shape;
  const kept = {
    type,
    min,
    max,
    pattern,
    enum: words,
    sensitive,
    document,
    required,
    member: member?.shape,
    key: key?.shape,
    value: value?.shape,
    members: members && Object.fromEntries(Object.entries(members).map(([name, { shape: of }]) => [name, of])),
  };
  return JSON.parse(JSON.stringify(kept));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** The text of the file: one operation or shape a line, so that a refresh can be read as a diff. */
export function modelFile({ botocore, apiVersion, operations, shapes }: Model): string {
  const lines = (entries: object) =>
    Object.entries(entries)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const head = `  "botocore": "${botocore}",\n  "apiVersion": "${apiVersion}",\n`;
  return `{\n${head}  "operations": {\n${lines(operations)}\n  },\n  "shapes": {\n${lines(shapes)}\n  }\n}\n`;
}
