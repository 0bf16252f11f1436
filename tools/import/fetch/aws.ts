import { setTimeout } from "node:timers/promises";
import {
  CognitoIdentityProviderClient,
  DescribeIdentityProviderCommand,
  DescribeManagedLoginBrandingByClientCommand,
  DescribeRiskConfigurationCommand,
  DescribeUserPoolClientCommand,
  DescribeUserPoolCommand,
  DescribeUserPoolDomainCommand,
  GetLogDeliveryConfigurationCommand,
  GetUICustomizationCommand,
  GetUserPoolMfaConfigCommand,
  ListGroupsCommand,
  ListIdentityProvidersCommand,
  ListResourceServersCommand,
  ListTermsCommand,
  ListUserPoolClientSecretsCommand,
  ListUserPoolClientsCommand,
  ListUserPoolReplicasCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { GetWebACLForResourceCommand, WAFV2Client } from "@aws-sdk/client-wafv2";
import type { Requests, Responses } from "../../../lib/aws-facts/cognito-api";
import { compareStrings } from "../../../lib/synth/code-point-order";
import type { NotRead } from "../description";
import { withoutSecrets } from "../without-secrets";
import { ACTIONS } from "./actions";
import { codeOf, failureOf, refusal } from "./failure";
import { Pace, type PaceOptions } from "./pace";
import { rawAnswer } from "./raw-answer";

/** Where and as whom AWS is asked. The SDK reads the rest, such as `AWS_ENDPOINT_URL`, from the environment. */
export interface AwsOptions {
  readonly region: string;
  /** A profile of the AWS configuration files. @default the default credential chain */
  readonly profile?: string;
  /** @default AWS's own */
  readonly endpoint?: string;
  /** For tests. @default those of the profile or the chain */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly pace?: PaceOptions;
  /** Milliseconds before a call that failed is made once more; twice as many each time. @default 200 */
  readonly retryAfter?: number;
  readonly signal?: AbortSignal;
}

const COMMANDS = {
  DescribeIdentityProvider: DescribeIdentityProviderCommand,
  DescribeManagedLoginBrandingByClient: DescribeManagedLoginBrandingByClientCommand,
  DescribeRiskConfiguration: DescribeRiskConfigurationCommand,
  DescribeUserPool: DescribeUserPoolCommand,
  DescribeUserPoolClient: DescribeUserPoolClientCommand,
  DescribeUserPoolDomain: DescribeUserPoolDomainCommand,
  GetLogDeliveryConfiguration: GetLogDeliveryConfigurationCommand,
  GetUICustomization: GetUICustomizationCommand,
  GetUserPoolMfaConfig: GetUserPoolMfaConfigCommand,
  ListGroups: ListGroupsCommand,
  ListIdentityProviders: ListIdentityProvidersCommand,
  ListResourceServers: ListResourceServersCommand,
  ListTerms: ListTermsCommand,
  ListUserPoolClientSecrets: ListUserPoolClientSecretsCommand,
  ListUserPoolClients: ListUserPoolClientsCommand,
  ListUserPoolReplicas: ListUserPoolReplicasCommand,
} satisfies Record<CognitoCall, unknown>;

/** The calls to Cognito that a reading makes. */
export type CognitoCall = Exclude<keyof typeof ACTIONS, "GetWebACLForResource">;

/**
 * How often a call is given up until it is not made any more. IAM denies an action for the whole pool, and a feature is off for the
 * whole pool, so that once is enough.
 */
const ENOUGH = 3;
/** How often one call is made before the reading gives up: at the slowest pace, for some minutes. */
const MOST = { throttled: 40, transient: 4, failed: 4 };

/**
 * Asks AWS, never faster than it answers, and returns the JSON of the answers, without secrets. A call that AWS refuses is kept in
 * `notRead`, and not made again: IAM denies an action for the whole pool.
 */
export class Aws {
  readonly #cognito: CognitoIdentityProviderClient;
  readonly #waf: WAFV2Client;
  readonly #pace: Pace;
  readonly #retryAfter: number;
  readonly #signal: AbortSignal | undefined;
  readonly #notRead = new Map<string, NotRead>();
  /** How often a call was given up, by its action. */
  readonly #givenUp = new Map<string, number>();

  constructor({ pace, retryAfter = 200, signal, ...options }: AwsOptions) {
    // The pace sees every refusal: the SDK must not hide any by trying again itself.
    const requestHandler = { connectionTimeout: 10_000, requestTimeout: 60_000 };
    const config = { ...options, maxAttempts: 1, requestHandler };
    this.#cognito = new CognitoIdentityProviderClient(config);
    this.#waf = new WAFV2Client(config);
    this.#pace = new Pace(pace);
    this.#retryAfter = retryAfter;
    this.#signal = signal;
  }

  /** What AWS refused, in the order of the actions. */
  get notRead(): readonly NotRead[] {
    return [...this.#notRead.values()].sort((a, b) => compareStrings(a.action, b.action));
  }

  /** The answer; `undefined` if what was asked for is not there, or AWS refuses the call. */
  ask<N extends CognitoCall>(name: N, input: Requests[N]): Promise<Responses[N] | undefined> {
    return this.#unlessRefused(name, this.#command(name, input));
  }

  /** As `ask`, for what nothing can be read without. @throws Refusal if AWS refuses it */
  async require<N extends CognitoCall>(name: N, input: Requests[N]): Promise<Responses[N] | undefined> {
    try {
      return (await this.#answered(ACTIONS[name].action, this.#command(name, input))) as Responses[N] | undefined;
    } catch (error) {
      throw refusal(error, ACTIONS[name].action);
    }
  }

  /** The web ACL that guards a resource. */
  webAcl(ResourceArn: string): Promise<{ readonly WebACL?: { readonly ARN?: string } } | undefined> {
    const send = () => rawAnswer(this.#waf, new GetWebACLForResourceCommand({ ResourceArn }), this.#signal);
    return this.#unlessRefused("GetWebACLForResource", send);
  }

  /** Takes over what an earlier reading, which this one goes on with, was refused. */
  assumeNotRead(refused: readonly NotRead[]): void {
    for (const one of refused) this.#notRead.set(one.action, one);
  }

  /** Lets go of the connections. */
  close(): void {
    this.#cognito.destroy();
    this.#waf.destroy();
  }

  #command<N extends CognitoCall>(name: N, input: Requests[N]): () => Promise<object> {
    const Command = COMMANDS[name] as unknown as new (input: object) => DescribeUserPoolCommand;
    return () => rawAnswer(this.#cognito, new Command(input), this.#signal);
  }

  async #unlessRefused<Answer>(name: keyof typeof ACTIONS, send: () => Promise<object>): Promise<Answer | undefined> {
    const { action, what } = ACTIONS[name];
    if ((this.#givenUp.get(action) ?? 0) >= ENOUGH) return undefined;
    try {
      return (await this.#answered(action, send)) as Answer | undefined;
    } catch (error) {
      const failure = failureOf(error);
      if (failure !== "off" && failure !== "refused" && failure !== "failed") throw error;
      this.#givenUp.set(action, failure === "failed" ? (this.#givenUp.get(action) ?? 0) + 1 : ENOUGH);
      if (failure === "off") return undefined;
      this.#notRead.set(action, { action, what, code: codeOf(error) });
      return undefined;
    }
  }

  /** Sends until there is an answer, or no hope of one. @throws the SDK's own error if AWS refuses the call */
  async #answered(action: string, send: () => Promise<object>): Promise<object | undefined> {
    for (const times = { throttled: 0, transient: 0, failed: 0 }; ; ) {
      await this.#pace.turn(this.#signal);
      const startedAt = performance.now();
      try {
        const answer = await send();
        this.#pace.answered();
        return withoutSecrets(answer);
      } catch (error) {
        this.#signal?.throwIfAborted();
        const failure = failureOf(error);
        if (failure === "missing") return undefined;
        if (failure === "off" || failure === "refused") throw error;
        if (failure === "fatal") throw refusal(error, action);
        if (++times[failure] >= MOST[failure]) throw failure === "failed" ? error : refusal(error, action);
        if (failure === "throttled") this.#pace.refused(startedAt);
        else await setTimeout(this.#retryAfter * 2 ** (times[failure] - 1), undefined, { signal: this.#signal });
      }
    }
  }
}
