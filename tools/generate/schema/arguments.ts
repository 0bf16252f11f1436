import ts from "typescript";

/** The arguments of a binding's type in Terraform's names, blocks with their own: `password_policy.minimum_length`. */
export function argumentsIn(type: ts.Type, checker: ts.TypeChecker, above = ""): string[] {
  return checker.getPropertiesOfType(type).flatMap((property) => {
    const argument = `${above}${property.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    const types = blockTypes(checker.getTypeOfSymbol(property), checker);
    return [argument, ...types.flatMap((block) => argumentsIn(block, checker, `${argument}.`))];
  });
}

/** The interfaces of a block: each stands for itself, in a list, or in a union with a token. */
function blockTypes(type: ts.Type, checker: ts.TypeChecker): ts.Type[] {
  return (type.isUnion() ? type.types : [type]).flatMap((one) => {
    if (checker.isArrayType(one)) {
      const element = checker.getIndexTypeOfType(one, ts.IndexKind.Number);
      return element ? blockTypes(element, checker) : [];
    }
    return one.isClassOrInterface() && /^Cognito/.test(one.symbol.name) ? [one] : [];
  });
}
