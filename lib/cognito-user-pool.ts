import { Fn, type TerraformResourceLifecycle, TerraformStack } from "cdktf";
import { Construct } from "constructs";
import { AwsCognitoUserPool, DataAwsCognitoUserPool } from "./aws";
import { check } from "./checks/check";
import { type Finding, hasErrors } from "./checks/finding";
import { report } from "./checks/report/text";
import type { Subject } from "./checks/subject";
import type { Environment } from "./environment";
import { type Attachments, addAttachments } from "./resources";
import { addSmsRole } from "./resources/sms-role/sms-role";
import type { CognitoUserPoolSettings } from "./settings";
import { ImportBlock } from "./synth/import-block";
import { isReference } from "./synth/reference";
import { toTerraform } from "./user-pool";

export type { CognitoUserPoolSettings } from "./settings";

/** What others need of a pool, whether it is managed here or elsewhere. */
export interface UserPoolReference {
  /** Such as `us-east-1_AbCdEf123`. */
  readonly id: string;
  readonly arn: string;
  /** `cognito-idp.<region>.amazonaws.com/<id>`, without scheme: not an issuer. */
  readonly endpoint: string;
  /** The `iss` of the pool's tokens: `https://` + endpoint. */
  readonly issuer: string;
  /** Where the keys of the pool's tokens are. */
  readonly jwksUri: string;
}

/** What the wrapper takes from the environment it stands in; without one, the settings alone decide. */
export type Surroundings = Partial<Environment>;

/**
 * A user pool, from settings to resources.
 *
 * Its address is `aws_cognito_user_pool.<id>`. What AWS would refuse is in `findings`; errors among them stop synth with all
 * findings at once (`Validation failed with the following errors`).
 */
export class CognitoUserPool extends Construct implements UserPoolReference {
  /** The bound resource, as the way out where the settings do not reach. */
  readonly resource: AwsCognitoUserPool;
  readonly id: string;
  readonly arn: string;
  readonly endpoint: string;
  readonly issuer: string;
  readonly jwksUri: string;
  /** The app clients by name. */
  readonly clients: Attachments["clients"];
  /** The resource servers by identifier. */
  readonly resourceServers: Attachments["resourceServers"];
  /** The identity providers by AWS's name for them. */
  readonly identityProviders: Attachments["identityProviders"];
  /** The domain with the origin of its login pages, where there is one. */
  readonly domain: Attachments["domain"];
  #findings?: readonly Finding[];

  constructor(
    scope: Construct,
    id: string,
    private readonly settings: CognitoUserPoolSettings,
    private readonly surroundings: Surroundings = {},
  ) {
    super(scope, id);
    this.resource = this.addPool();
    this.id = this.resource.id;
    this.arn = this.resource.arn;
    this.endpoint = this.resource.endpoint;
    ({ issuer: this.issuer, jwksUri: this.jwksUri } = urls(this.endpoint));
    this.addImport();
    ({
      clients: this.clients,
      resourceServers: this.resourceServers,
      identityProviders: this.identityProviders,
      domain: this.domain,
    } = addAttachments({ scope: this, pool: this.resource, ...this.place() }, settings));
    this.node.addValidation({ validate: () => this.refusals() });
  }

  /** Refers to a pool that is managed elsewhere, by a data source `data.aws_cognito_user_pool.<id>`. */
  static fromUserPoolId(scope: Construct, id: string, userPoolId: string): UserPoolReference {
    const { arn } = new DataAwsCognitoUserPool(scope, id, { userPoolId });
    const region = isReference(userPoolId) ? Fn.element(Fn.split("_", userPoolId), 0) : userPoolId.split("_")[0];
    const endpoint = `cognito-idp.${region}.amazonaws.com/${userPoolId}`;
    return { id: userPoolId, arn, endpoint, ...urls(endpoint) };
  }

  /** All that the rules have to say about the settings, in a fixed order. */
  get findings(): readonly Finding[] {
    const { settings, surroundings } = this;
    const isWhole = (subject: Surroundings): subject is Surroundings & Subject => subject.userPool === settings;
    this.#findings ??= check(isWhole(surroundings) ? surroundings : { ...surroundings, userPool: settings });
    return this.#findings;
  }

  private addPool() {
    const { protection } = this.surroundings;
    const { smsConfiguration, dependsOn } = addSmsRole(this, this.address(), this.settings, this.place());
    const pool = new AwsCognitoUserPool(this, "Default", {
      ...toTerraform({ ...this.settings, smsConfiguration }),
      dependsOn: dependsOn.length > 0 ? dependsOn : undefined,
      lifecycle: this.lifecycle(),
    });
    if (protection !== undefined) pool.deletionProtection = protection === "full" ? "ACTIVE" : "INACTIVE";
    return pool;
  }

  /** The name in the pool's address, before the pool is there. */
  private address(): string {
    return TerraformStack.of(this).getLogicalId(this.node);
  }

  private place() {
    return { region: this.settings.region ?? this.surroundings.region, accountId: this.surroundings.accountId };
  }

  /** SMS cannot be unset in AWS, so that its absence must not be a change. */
  private lifecycle(): TerraformResourceLifecycle | undefined {
    const guarded = this.surroundings.protection === "full";
    const ignored = this.settings.smsConfiguration === undefined;
    if (!guarded && !ignored) return undefined;
    return {
      ...(guarded && { preventDestroy: true }),
      ...(ignored && { ignoreChanges: ["sms_configuration"] }),
    };
  }

  private addImport() {
    if (this.settings.importId !== undefined) new ImportBlock(this.resource, this.settings.importId);
  }

  private refusals(): string[] {
    return hasErrors(this.findings) ? [report(this.findings)] : [];
  }
}

function urls(endpoint: string) {
  const issuer = `https://${endpoint}`;
  return { issuer, jwksUri: `${issuer}/.well-known/jwks.json` };
}
