import { TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { AwsProvider } from "../lib/aws";
import { addBackend } from "../lib/backend";
import { CognitoUserPool } from "../lib/cognito-user-pool";
import type { Environment } from "../lib/environment";

/** One environment as a Terraform stack: backend, provider, pool, outputs. */
export class UserPoolStack extends TerraformStack {
  readonly userPool: CognitoUserPool;

  constructor(scope: Construct, environment: Environment) {
    super(scope, environment.name);
    this.addOverride("terraform.required_version", environment.backend.type === "s3" ? ">= 1.10" : ">= 1.7");
    addBackend(this, environment);
    this.addProvider(environment);
    const { userPool, ...surroundings } = environment;
    this.userPool = new CognitoUserPool(this, "pool", userPool, surroundings);
    this.addOutputs();
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

  private addOutputs() {
    const { id, arn, endpoint, issuer, jwksUri } = this.userPool;
    this.output("user_pool_id", id);
    this.output("user_pool_arn", arn);
    this.output("user_pool_endpoint", endpoint);
    this.output("user_pool_issuer", issuer);
    this.output("user_pool_jwks_uri", jwksUri);
  }

  private output(name: string, value: string) {
    new TerraformOutput(this, name, { value });
  }
}
