import type { Construct } from "constructs";
import { AwsProvider } from "../lib/aws";
import { addBackend } from "../lib/backend";
import { TerraformOutput, TerraformStack } from "../lib/cdktf";
import { CognitoUserPool } from "../lib/cognito-user-pool";
import type { Environment } from "../lib/environment";
import { poolOutputs } from "../lib/outputs";
import { templates } from "../lib/synth/template";

/** One environment as a Terraform stack: backend, provider, pool, outputs, and what the environment adds. */
export class UserPoolStack extends TerraformStack {
  /** The pool with its resources. */
  readonly userPool: CognitoUserPool;

  constructor(scope: Construct, environment: Environment) {
    super(scope, environment.name);
    this.addOverride("terraform.required_version", environment.backend.type === "s3" ? ">= 1.10" : ">= 1.7");
    addBackend(this, environment);
    this.addProvider(templates(environment));
    this.userPool = new CognitoUserPool(this, "pool", environment.userPool, environment);
    this.addOutputs(environment);
    this.extend(environment);
  }

  private extend({ name, extend }: Environment) {
    const result: unknown = extend?.(this, this.userPool);
    if (result instanceof Promise) {
      throw new Error(`extend of the environment ${name} is async: the stack is written before it is done.`);
    }
  }

  private addProvider({ region, accountId, profile, assumeRoleArn, tags, awsProviderVersion }: Environment) {
    new AwsProvider(this, "aws", {
      region,
      allowedAccountIds: [accountId],
      profile,
      assumeRole: assumeRoleArn === undefined ? undefined : [{ roleArn: assumeRoleArn }],
      defaultTags: tags && [{ tags }],
    });
    this.addOverride("terraform.required_providers.aws.source", "hashicorp/aws");
    if (awsProviderVersion !== undefined) {
      this.addOverride("terraform.required_providers.aws.version", awsProviderVersion);
    }
  }

  private addOutputs({ userPool: settings }: Environment) {
    for (const { name, ...output } of poolOutputs(this.userPool, settings)) new TerraformOutput(this, name, output);
  }
}
