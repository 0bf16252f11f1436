import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cognito, enforcedShape, NOT_ENFORCED, shapeAt, shapeNamed } from "../../../tools/aws-model";
import { modelFile } from "../../../tools/aws-model/trim";
import { typesFile } from "../../../tools/aws-model/types-file";

const ROOT = join(__dirname, "..", "..", "..");
const text = (name: string) => readFileSync(join(ROOT, name), "utf8").replaceAll("\r\n", "\n");

test("the types match the model", () => {
  expect(text("lib/aws-facts/cognito-api.ts")).toBe(typesFile(cognito));
});

test("the model has one shape per line, so that a refresh is a readable diff", () => {
  expect(text("tools/aws-model/cognito-idp.json")).toBe(modelFile(cognito));
});

test("the model has no prose", () => {
  expect(text("tools/aws-model/cognito-idp.json")).not.toMatch(/documentation|<p>/);
});

test("every shape that is named exists, and every shape is named", () => {
  const { operations, shapes } = cognito;
  const named = Object.values(operations).flatMap(({ input, output }) =>
    output === undefined ? [input] : [input, output],
  );
  for (const shape of Object.values(shapes)) {
    if (shape.type === "structure") named.push(...Object.values(shape.members));
    if (shape.type === "list") named.push(shape.member);
    if (shape.type === "map") named.push(shape.key, shape.value);
  }
  expect(Object.keys(shapes)).toEqual([...new Set(named)].sort());
});

test("a shape is found by a path of members, through lists and maps", () => {
  expect(shapeAt("CreateUserPoolRequest", ["Policies", "PasswordPolicy", "MinimumLength"])).toBe(
    "PasswordPolicyMinLengthType",
  );
  expect(shapeAt("CreateUserPoolRequest", ["Schema", "Name"])).toBe("CustomAttributeNameType");
  expect(shapeNamed("PasswordPolicyMinLengthType")).toEqual({ type: "integer", min: 6, max: 99 });
});

test("a missing member or shape is reported by name", () => {
  expect(() => shapeAt("CreateUserPoolRequest", ["constructor"])).toThrow(
    `CreateUserPoolRequest of the API model ${cognito.botocore} has no member constructor`,
  );
  expect(() => shapeNamed("toString")).toThrow("has no shape toString");
});

test("a constraint that AWS does not enforce has a reason, and is in the model", () => {
  for (const [name, { constraint, reason }] of Object.entries(NOT_ENFORCED)) {
    expect(shapeNamed(name)).toHaveProperty(constraint);
    expect(enforcedShape(name)).toEqual({ ...shapeNamed(name), [constraint]: undefined });
    expect(reason).toMatch(/\.$/);
  }
  expect(enforcedShape("UserPoolTagsType")).toEqual(shapeNamed("UserPoolTagsType"));
});
