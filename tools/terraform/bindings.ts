import bindings from "@cdktf/provider-aws/package.json";

/** The version of the AWS provider the generated bindings were made from, and ask for in what is synthesised. */
export const bindingsVersion: string = bindings.cdktf.provider.version;
