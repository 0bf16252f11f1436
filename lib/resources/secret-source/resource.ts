import { Construct } from "constructs";
import { DataAwsSecretsmanagerSecretVersion, DataAwsSsmParameter } from "../../aws";
import {
  DefaultTokenResolver,
  Fn,
  propertyAccess,
  StringConcat,
  type TerraformElement,
  TerraformStack,
  TerraformVariable,
  Token,
  Tokenization,
} from "../../cdktf";
import type { PoolContext } from "../pool-context";
import { identifier } from "./identifier";
import type { SecretSource } from "./settings";

export type { SecretSource } from "./settings";

/**
 * A secret as a reference. Its variable or data source stands once in the stack however often it is used, and its address
 * comes from its name alone (`identifier`): `var.<name>`, `data.aws_ssm_parameter.<name>`,
 * `data.aws_secretsmanager_secret_version.<name>`.
 */
export function secretValue({ scope }: Pick<PoolContext, "scope">, source: SecretSource): string {
  const stack = TerraformStack.of(scope);
  if (source.fromVariable !== undefined) {
    return once(
      stack,
      "variable",
      source.fromVariable,
      TerraformVariable,
      (home, id) => new TerraformVariable(home, id, { type: "string", sensitive: true, nullable: false }),
    ).stringValue;
  }
  if (source.fromSsmParameter !== undefined) {
    const name = asWritten(stack, source.fromSsmParameter);
    return once(
      stack,
      "ssm",
      identifier(name),
      DataAwsSsmParameter,
      (home, id) => new DataAwsSsmParameter(home, id, { name, withDecryption: true }),
    ).value;
  }
  const secretId = asWritten(stack, source.fromSecretsManager);
  const { secretString } = once(
    stack,
    "secretsmanager",
    identifier(secretId),
    DataAwsSecretsmanagerSecretVersion,
    (home, id) => new DataAwsSecretsmanagerSecretVersion(home, id, { secretId }),
  );
  if (source.key === undefined) return secretString;
  return Token.asString(propertyAccess(Fn.jsondecode(secretString), [source.key]));
}

/** The one element of that kind and name, made when it is first asked for. */
function once<Made extends TerraformElement>(
  stack: TerraformStack,
  kind: string,
  name: string,
  type: abstract new (...args: never[]) => Made,
  make: (home: Construct, id: string) => Made,
): Made {
  const home = stack.node.tryFindChild(`secrets-${kind}`) ?? new Construct(stack, `secrets-${kind}`);
  // To constructs, a name that every object has, such as "constructor", is taken. No identifier begins with a hyphen.
  const id = name in Object.prototype ? `-${name}` : name;
  const there = home.node.tryFindChild(id);
  if (there instanceof type) return there;
  const made = make(home as Construct, id);
  made.overrideLogicalId(name);
  return made;
}

/** A name as Terraform will see it: a token's own text is a number that depends on what was made before. */
function asWritten(scope: Construct, name: string): string {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(name, { scope, resolver, preparing: false });
}
