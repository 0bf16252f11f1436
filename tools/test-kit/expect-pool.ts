import { check, isSound } from "../../lib/checks/check";
import { type Facts, factsOf } from "../../lib/checks/facts";
import type { Finding } from "../../lib/checks/finding";
import type { OwnRule } from "../../lib/checks/own-rules";
import { UnusableSettings } from "../../lib/checks/unusable-settings";
import type { Environment } from "../../lib/environment";
import { type Duration, inSeconds } from "../../lib/resources/clients/duration";
import type { RuleId } from "../../lib/rules/ids";
import { type Broken, failure, shown } from "./failure";
import { knownList, sameMembers } from "./known";

/** The id of a rule of this project, or of one of your own. */
type AnyRuleId = RuleId | OwnRule["id"];

/**
 * Expectations of an environment, for a policy of your own in `npm test`. Each throws with what does not hold and where, and
 * returns itself, so that they can be chained: `expectPool(prod).toBeProtected().toAllowNoImplicitFlow()`. What only Terraform
 * or AWS knows does not hold.
 * @param rules those of `stacks/rules/`
 */
export function expectPool(environment: Environment, rules: readonly OwnRule[] = []): PoolExpectations {
  return new PoolExpectations(environment, rules);
}

/** What can be expected of an environment. */
export class PoolExpectations {
  private readonly facts: Facts;

  constructor(
    private readonly environment: Environment,
    private readonly rules: readonly OwnRule[],
  ) {
    const { waivers: _, ...bare } = environment;
    const findings = check(bare, rules);
    if (!isSound(findings)) throw new UnusableSettings(findings);
    this.facts = factsOf(bare);
  }

  /** AWS and Terraform refuse to delete the pool: `protection` is `"full"`. */
  toBeProtected(): this {
    const { protection } = this.environment;
    const broken =
      protection === "full" ? [] : [{ path: "protection", message: `is ${shown(protection)}, not "full"` }];
    return this.holds("toBeProtected()", broken, this.toBeProtected);
  }

  /** No client gets tokens in a URL. */
  toAllowNoImplicitFlow(): this {
    const broken = this.withoutFlow("allowedOauthFlows", ["implicit"], "allows the implicit flow");
    return this.holds("toAllowNoImplicitFlow()", broken, this.toAllowNoImplicitFlow);
  }

  /** No client takes a password as it is: neither from users nor from a server. */
  toAllowNoPasswordFlow(): this {
    const flows = [
      ...["ALLOW_USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"],
      ...["USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH"],
    ];
    const broken = this.withoutFlow("explicitAuthFlows", flows, "accepts plain passwords");
    return this.holds("toAllowNoPasswordFlow()", broken, this.toAllowNoPasswordFlow);
  }

  /** Only administrators create users. */
  toAllowNoSelfSignUp(): this {
    const path = "userPool.adminCreateUserConfig.allowAdminCreateUserOnly";
    const value = this.environment.userPool.adminCreateUserConfig?.allowAdminCreateUserOnly;
    const broken = value === true ? [] : [{ path, message: `is ${shown(value)}, not true` }];
    return this.holds("toAllowNoSelfSignUp()", broken, this.toAllowNoSelfSignUp);
  }

  /** Every user has a second factor. */
  toRequireMfa(): this {
    const { mfaConfiguration } = this.environment.userPool;
    const message = `is ${shown(mfaConfiguration)}, not "ON"`;
    const broken = mfaConfiguration === "ON" ? [] : [{ path: "userPool.mfaConfiguration", message }];
    return this.holds("toRequireMfa()", broken, this.toRequireMfa);
  }

  /** Passwords have this many characters at least. */
  toRequirePasswordLength(least: number): this {
    const length = this.environment.userPool.passwordPolicy?.minimumLength;
    const path = "userPool.passwordPolicy.minimumLength";
    const broken = (length ?? 0) >= least ? [] : [{ path, message: `is ${shown(length)}, not ${least} or more` }];
    return this.holds(`toRequirePasswordLength(${least})`, broken, this.toRequirePasswordLength);
  }

  /** These are all the clients. */
  toHaveClients(names: readonly string[]): this {
    const broken = sameMembers("userPool.clients", Object.keys(this.environment.userPool.clients ?? {}), names);
    return this.holds(`toHaveClients(${shown(names)})`, broken, this.toHaveClients);
  }

  /** A client may ask for these scopes, and no others. */
  toHaveScopes(client: string, scopes: readonly string[]): this {
    const broken = this.listOf(client, "allowedOauthScopes", scopes);
    return this.holds(`toHaveScopes(${shown(client)}, ${shown(scopes)})`, broken, this.toHaveScopes);
  }

  /** A client offers these identity providers, and no others; `COGNITO` stands for the users of the pool. */
  toSignInWith(client: string, providers: readonly string[]): this {
    const broken = this.listOf(client, "supportedIdentityProviders", providers);
    return this.holds(`toSignInWith(${shown(client)}, ${shown(providers)})`, broken, this.toSignInWith);
  }

  /** Every callback and logout URL leads to one of these hosts, or to a host below one. */
  toRedirectOnlyTo(hosts: readonly string[]): this {
    const known = this.facts.clients.flatMap((client) => [
      ...knownList(client, "callbackUrls").broken,
      ...knownList(client, "logoutUrls").broken,
    ]);
    const isAllowed = (host = "") => hosts.some((allowed) => host === allowed || host.endsWith(`.${allowed}`));
    const others = this.facts.clients
      .flatMap(({ redirects }) => redirects)
      .filter(({ host }) => !isAllowed(host?.replace(/:\d+$/, "")))
      .map(({ path, url }) => ({ path, message: `${shown(url)} leads elsewhere` }));
    return this.holds(`toRedirectOnlyTo(${shown(hosts)})`, [...known, ...others], this.toRedirectOnlyTo);
  }

  /** No access token of any client is valid for longer. */
  toLimitAccessTokensTo(most: Duration): this {
    const broken = this.facts.clients.flatMap(({ effective, seconds, at }): Broken[] => {
      const isUnknown = effective.stated?.has("accessTokenValidity") === false;
      const isShort = !isUnknown && (seconds.accessTokenValidity ?? Number.POSITIVE_INFINITY) <= (inSeconds(most) ?? 0);
      const value = isUnknown ? "only AWS knows it: set it" : shown(effective.accessTokenValidity);
      return isShort ? [] : [{ path: at("accessTokenValidity"), message: `is ${value}, more than ${most}` }];
    });
    return this.holds(`toLimitAccessTokensTo(${shown(most)})`, broken, this.toLimitAccessTokensTo);
  }

  /** These tags are set, whatever their values are. */
  toHaveTags(keys: readonly string[]): this {
    const { tags = {} } = this.environment;
    const missing = keys.filter((key) => !Object.hasOwn(tags, key));
    const broken = missing.map((key) => ({ path: `tags.${key}`, message: "is not set" }));
    return this.holds(`toHaveTags(${shown(keys)})`, broken, this.toHaveTags);
  }

  /** No other rule is waived; those of the list need not be. */
  toWaiveOnly(ids: readonly AnyRuleId[]): this {
    const waived = Object.entries(this.environment.waivers ?? {}).filter(([, waiver]) => waiver !== undefined);
    const broken = waived
      .filter(([id]) => !ids.some((allowed) => allowed === id))
      .map(([id]) => ({ path: `waivers.${id}`, message: "is waived, and your policy does not allow it" }));
    return this.holds(`toWaiveOnly(${shown(ids)})`, broken, this.toWaiveOnly);
  }

  /** These rules find nothing, not even what is waived. */
  toPass(...ids: readonly [AnyRuleId, ...AnyRuleId[]]): this {
    const { waivers: _, ...bare } = this.environment;
    const found = check(bare, this.rules).filter(({ rule }) => ids.some((id) => id === rule));
    return this.holds(`toPass(${ids.map(shown).join(", ")})`, found.map(asBroken), this.toPass);
  }

  /** No rule finds an error or a warning that is not waived. */
  toHaveNoWarnings(): this {
    const found = check(this.environment, this.rules).filter(({ severity }) => severity !== "note");
    return this.holds("toHaveNoWarnings()", found.map(asBroken), this.toHaveNoWarnings);
  }

  private holds(matcher: string, broken: readonly Broken[], caller: object): this {
    if (broken.length > 0) throw failure(`Pool(${this.environment.name})`, matcher, broken, caller);
    return this;
  }

  private withoutFlow(
    setting: "allowedOauthFlows" | "explicitAuthFlows",
    flows: readonly string[],
    message: string,
  ): Broken[] {
    return this.facts.clients.flatMap((client) => {
      const { values, broken } = knownList(client, setting);
      const found = values.filter((value) => flows.includes(value));
      return [
        ...broken,
        ...found.map((flow) => ({ path: client.memberAt(setting, flow), message: `${message} (${flow})` })),
      ];
    });
  }

  private listOf(
    name: string,
    setting: "allowedOauthScopes" | "supportedIdentityProviders",
    expected: readonly string[],
  ): readonly Broken[] {
    const client = this.facts.clients.find((one) => one.name === name);
    if (client === undefined) {
      const names = Object.keys(this.environment.userPool.clients ?? {});
      return [{ path: `userPool.clients.${name}`, message: `does not exist; expected one of ${shown(names)}` }];
    }
    const { values, broken } = knownList(client, setting);
    return broken.length > 0 ? broken : sameMembers(client.at(setting), values, expected);
  }
}

function asBroken({ path, message, rule, fix }: Finding): Broken {
  return { path, message: `${message} (${rule}). To fix: ${fix}` };
}
