import { invalidParameter } from "../aws-error";
import type { SchemaAttribute } from "../pool";
import { checkBounds } from "./bounds";
import { isStandard, standardAttributes } from "./standard-attributes";

/** A new pool's schema: the standard attributes with the changes of the request, then the custom ones. */
export function newSchema(sent: readonly SchemaAttribute[]): SchemaAttribute[] {
  const standard = standardAttributes().map((attribute) => {
    const said = sent.find(({ Name }) => Name === attribute.Name);
    return said ? changedStandard(attribute, said) : attribute;
  });
  return withCustom(
    standard,
    sent.filter(({ Name }) => !isStandard(Name)),
    (name) => `Duplicate custom attribute names ${name} are not allowed in a user pool schema.`,
  );
}

/** The schema after AddCustomAttributes, which makes a custom attribute of every name, even of `email`. */
export function extendedSchema(schema: readonly SchemaAttribute[], sent: readonly SchemaAttribute[]) {
  return withCustom(schema, sent, (name) => `${name}: Existing attribute already has name ${name}.`);
}

function withCustom(
  schema: readonly SchemaAttribute[],
  sent: readonly SchemaAttribute[],
  duplicate: (name: string) => string,
): SchemaAttribute[] {
  const all = [...schema];
  for (const attribute of sent.map(custom)) {
    if (all.some(({ Name }) => Name === attribute.Name)) throw invalidParameter(duplicate(attribute.Name));
    all.push(attribute);
  }
  if (all.filter(({ Name }) => Name?.includes("custom:")).length > MOST_CUSTOM) {
    // Not certain: the text.
    throw invalidParameter(`A user pool cannot have more than ${MOST_CUSTOM} custom attributes.`);
  }
  return all;
}

const MOST_CUSTOM = 50;

/** AWS keeps the type of a standard attribute, and the bounds that the request leaves out. */
function changedStandard(standard: SchemaAttribute, said: SchemaAttribute): SchemaAttribute {
  // Not certain: that AWS refuses `sub` with this text.
  const type = said.AttributeDataType ?? standard.AttributeDataType;
  if (type !== standard.AttributeDataType || said.DeveloperOnlyAttribute || standard.Name === "sub") {
    throw invalidParameter(
      "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute " +
        `${standard.Name}`,
    );
  }
  const changed = {
    ...standard,
    Mutable: said.Mutable ?? standard.Mutable,
    Required: said.Required ?? standard.Required,
    ...(standard.StringAttributeConstraints && {
      StringAttributeConstraints: { ...standard.StringAttributeConstraints, ...said.StringAttributeConstraints },
    }),
    ...(standard.NumberAttributeConstraints && {
      NumberAttributeConstraints: { ...standard.NumberAttributeConstraints, ...said.NumberAttributeConstraints },
    }),
  };
  checkBounds(changed);
  return changed;
}

/**
 * A custom attribute as DescribeUserPool answers it: text and numbers always with bounds, if only an empty object;
 * the other types never.
 * Not certain: that AWS does not fill in a bound that was left out, and the `dev:custom:` prefix.
 */
function custom(sent: SchemaAttribute): SchemaAttribute & { Name: string } {
  if (sent.Required) throw invalidParameter("Required custom attributes are not supported currently.");
  const type = sent.AttributeDataType ?? "String";
  const attribute = {
    Name: `${sent.DeveloperOnlyAttribute ? "dev:" : ""}custom:${sent.Name}`,
    AttributeDataType: type,
    DeveloperOnlyAttribute: sent.DeveloperOnlyAttribute ?? false,
    Mutable: sent.Mutable ?? true,
    Required: false,
    ...(type === "String" && { StringAttributeConstraints: sent.StringAttributeConstraints ?? {} }),
    ...(type === "Number" && { NumberAttributeConstraints: sent.NumberAttributeConstraints ?? {} }),
  };
  checkBounds(attribute);
  return attribute;
}
