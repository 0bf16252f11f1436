/**
 * The only file in `lib` and `stacks` that names `cdktf` (`lib/synth/token-traces.ts` reaches into one of its private files):
 * a move to a fork of it, such as CDK Terrain, changes this file, that one and `lib/aws.ts`.
 */
export type {
  IResolvable,
  S3BackendConfig,
  TerraformMetaArguments,
  TerraformResource,
  TerraformResourceLifecycle,
} from "cdktf";
export {
  App,
  CloudBackend,
  conditional,
  DataResource,
  DefaultTokenResolver,
  dependable,
  Fn,
  LocalBackend,
  NamedCloudWorkspace,
  Op,
  propertyAccess,
  S3Backend,
  StringConcat,
  TerraformElement,
  TerraformLocal,
  TerraformOutput,
  TerraformStack,
  TerraformVariable,
  Token,
  Tokenization,
} from "cdktf";
