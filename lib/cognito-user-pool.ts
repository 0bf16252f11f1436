import { Construct } from "constructs";
import { AwsCognitoUserPool, DataAwsCognitoUserPool } from "./aws";
import { dnsSuffixIn } from "./aws-facts/regions";
import { Fn, TerraformStack } from "./cdktf";
import { type Checked, check, checkEnvironment, FINDINGS, isSound, LOCKS, OWN_RULES } from "./checks/check";
import { refusesDestroy } from "./checks/facts/protection";
import { type Finding, hasErrors } from "./checks/finding";
import type { OwnRule } from "./checks/own-rules";
import { report } from "./checks/report/text";
import { UnusableSettings } from "./checks/unusable-settings";
import { clientLoginUrl, clientLogoutUrl, type LogoutUrlOptions } from "./client-urls";
import type { Environment } from "./environment";
import { addressesOf } from "./lock/addresses";
import { type Comparison, compare, releasedBy } from "./lock/compare";
import { isLock, type LockOrMissing } from "./lock/lock";
import { keptAddresses } from "./lock/removals";
import { movesIn } from "./lock/renames";
import type { LoginUrlOptions } from "./login-url";
import { deletionProtectionOf, lifecycleOf } from "./pool-lifecycle";
import { addResources } from "./resources";
import type { AddedPool, PoolResources, UserPoolReference } from "./resources/added-pool";
import type { PoolContext } from "./resources/pool-context";
import { addSenderKey } from "./resources/sender-key/resource";
import { addSmsRole } from "./resources/sms-role/resource";
import type { CognitoUserPoolSettings } from "./settings";
import { ImportBlock } from "./synth/import-block";
import { MovedBlocks } from "./synth/moved-block";
import { isReference } from "./synth/reference";
import { RemovedBlocks } from "./synth/removed-block";
import { templates } from "./synth/template";
import { toTerraform } from "./user-pool";
import { issuerAt } from "./user-pool/issuer";

export type { UserPoolReference } from "./resources/added-pool";
export type { CognitoUserPoolSettings } from "./settings";

/**
 * A user pool, from settings to resources.
 *
 * Its address is `aws_cognito_user_pool.<id>`. `findings` holds what the rules find in its settings; errors
 * among them stop the synth with all findings at once.
 */
export class CognitoUserPool extends Construct implements AddedPool {
  /** The `aws_cognito_user_pool` itself, for what the settings do not cover. */
  readonly resource: AwsCognitoUserPool;
  /** The id of the pool, such as `us-east-1_AbCdEf123`. */
  readonly id: string;
  /** The ARN of the pool. */
  readonly arn: string;
  /** `cognito-idp.<region>.amazonaws.com/<id>`, without scheme: not an issuer. */
  readonly endpoint: string;
  /** The `iss` of the pool's tokens: `https://` + endpoint, or another host with an updated issuer (`notManaged`). */
  readonly issuer: string;
  /** Where the keys of the pool's tokens are. */
  readonly jwksUri: string;
  /** The app clients by name. */
  readonly clients: PoolResources["clients"];
  /** The resource servers by identifier. */
  readonly resourceServers: PoolResources["resourceServers"];
  /** The identity providers by AWS's name for them. */
  readonly identityProviders: PoolResources["identityProviders"];
  /** The domain with the origin of its login pages and its OAuth endpoints, where there is one. */
  readonly domain: PoolResources["domain"];
  /** Everything that the rules find in the settings, in a fixed order. */
  readonly findings: readonly Finding[];
  /** Whether the pool is the one its environment describes, and not another one beside it. */
  readonly isOfEnvironment: boolean;
  /** The settings as they are emitted. */
  private readonly emitted: CognitoUserPoolSettings;

  /**
   * @param environment what is known of the environment: its rules and the pool's protection follow from it
   * @throws UnusableSettings if a setting has a wrong type
   */
  constructor(
    scope: Construct,
    id: string,
    private readonly settings: CognitoUserPoolSettings,
    private readonly environment: Partial<Environment> = {},
  ) {
    super(scope, id);
    this.isOfEnvironment = environment.userPool === settings;
    this.findings = this.judge();
    if (!isSound(this.findings)) throw new UnusableSettings(this.findings);
    this.emitted = templates(settings);
    this.resource = this.addPool();
    this.id = this.resource.id;
    this.arn = this.resource.arn;
    this.endpoint = this.resource.endpoint;
    ({ issuer: this.issuer, jwksUri: this.jwksUri } = issuerAt(this.endpoint, settings));
    this.addImport();
    ({
      clients: this.clients,
      resourceServers: this.resourceServers,
      identityProviders: this.identityProviders,
      domain: this.domain,
    } = addResources(this.context(), this.emitted));
    this.addMoves();
    this.keepRemoved();
    this.node.addValidation({ validate: () => this.refusals() });
  }

  /** Refers to a pool that is managed elsewhere, by a data source `data.aws_cognito_user_pool.<id>`. */
  static fromUserPoolId(scope: Construct, id: string, userPoolId: string): UserPoolReference {
    const { arn } = new DataAwsCognitoUserPool(scope, id, { userPoolId });
    const region = isReference(userPoolId) ? Fn.element(Fn.split("_", userPoolId), 0) : userPoolId.split("_")[0];
    const endpoint = `cognito-idp.${region}.${dnsSuffixIn(region)}/${userPoolId}`;
    return { id: userPoolId, arn, endpoint, ...issuerAt(endpoint) };
  }

  /** Link that begins a sign-in of a client; see `AddedPool`. */
  loginUrl(client: string, options?: LoginUrlOptions): string {
    return clientLoginUrl(this, this.settings, client, options);
  }

  /** Link that ends the session on the login pages; see `AddedPool`. */
  logoutUrl(client: string, options?: LogoutUrlOptions): string {
    return clientLogoutUrl(this, this.settings, client, options);
  }

  /** A pool beside that of the environment is named for its place in the app: `dev/partners`. */
  private judge(): readonly Finding[] {
    const { settings, environment } = this;
    const own: readonly OwnRule[] | undefined = this.node.tryGetContext(OWN_RULES);
    if (!this.isOfEnvironment) {
      const findings = check({ ...environment, userPool: settings }, own);
      return findings.map((finding) => ({ ...finding, environment: this.node.path }));
    }
    const judged: Checked["byEnvironment"] | undefined = this.node.tryGetContext(FINDINGS);
    return judged?.get(environment as Environment) ?? checkEnvironment(environment as Environment, own);
  }

  private addPool() {
    const { smsConfiguration, dependsOn: role } = addSmsRole(this, this.address(), this.emitted, this.place());
    const { lambdaConfig, dependsOn: key } = addSenderKey(this, this.address(), this.emitted, this.place());
    const dependsOn = [...role, ...key];
    const { protection } = this.environment;
    const deletionProtection = deletionProtectionOf(this.emitted, protection);
    return new AwsCognitoUserPool(this, "Default", {
      ...toTerraform({ ...this.emitted, smsConfiguration, lambdaConfig, deletionProtection }),
      dependsOn: dependsOn.length > 0 ? dependsOn : undefined,
      lifecycle: lifecycleOf({ ...this.settings, deletionProtection }, protection),
    });
  }

  /** The name in the pool's address, before the pool is there. */
  private address(): string {
    return TerraformStack.of(this).getLogicalId(this.node);
  }

  private context(): PoolContext {
    return { scope: this, pool: this.resource, guards: this.guards(), ...this.place() };
  }

  private isGuarded(): boolean {
    return refusesDestroy(this.environment.protection);
  }

  private guards(): PoolContext["guards"] {
    if (!this.isGuarded()) return undefined;
    const comparison = this.comparison();
    if (comparison === undefined) return () => true;
    const released = releasedBy(comparison, addressesOf(this.settings));
    return (address) => !released.has(address);
  }

  /** Of the settings with the lock of their environment. */
  private comparison(): Comparison | undefined {
    const locks: ReadonlyMap<unknown, LockOrMissing> | undefined = this.node.tryGetContext(LOCKS);
    const lock = this.isOfEnvironment ? locks?.get(this.environment.name) : undefined;
    return isLock(lock) ? compare(lock, { ...this.environment, userPool: this.settings }) : undefined;
  }

  private keepRemoved() {
    const comparison = this.isGuarded() ? this.comparison() : undefined;
    const kept = comparison === undefined ? [] : keptAddresses(comparison, this.environment.retire);
    if (kept.length > 0) new RemovedBlocks(this, "removed", kept);
  }

  private place() {
    return { region: this.emitted.region ?? this.environment.region, accountId: this.environment.accountId };
  }

  private addImport() {
    if (this.settings.importId !== undefined) new ImportBlock(this.resource, this.settings.importId);
  }

  private addMoves() {
    const moves = movesIn(this.settings, this.resource.friendlyUniqueId);
    if (moves.length > 0) new MovedBlocks(this, "moved", moves);
  }

  private refusals(): string[] {
    return hasErrors(this.findings) ? [report(this.findings)] : [];
  }
}
