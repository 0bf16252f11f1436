import type { STSClient } from "@aws-sdk/client-sts";
import { notAnswered } from "./not-answered";

/** How the SDK holds credentials: as they are, or as what fetches them. */
export type Credentials = NonNullable<ConstructorParameters<typeof STSClient>[0]>["credentials"];

/** Where and as whom AWS is asked. The SDK reads the rest, such as `AWS_ENDPOINT_URL`, from the environment. */
export interface AwsOptions {
  /** @default the default credential chain */
  readonly credentials?: Credentials;
  /** A profile of the AWS configuration files. */
  readonly profile?: string;
  /** For tests. @default AWS's own */
  readonly endpoint?: string;
  /** Ends every call. */
  readonly signal: AbortSignal;
}

/** What every client of the SDK is made with. */
interface Config extends Omit<AwsOptions, "signal"> {
  readonly region: string;
  readonly maxAttempts: number;
  readonly requestHandler: object;
}

interface Client {
  destroy(): void;
}

interface SendOptions {
  readonly abortSignal: AbortSignal;
}

/** Asks AWS, as few times as possible. Checks load the SDK's packages themselves, so that only what is needed is loaded. */
export class Aws {
  readonly #options: Omit<AwsOptions, "signal">;
  readonly #signal: AbortSignal;
  readonly #clients = new Map<unknown, Map<string, Client>>();

  constructor({ signal, ...options }: AwsOptions) {
    this.#signal = signal;
    this.#options = options;
  }

  /** The client of a service in a region; there is one of each. */
  client<C extends Client>(Made: new (config: Config) => C, region: string): C {
    const ofService = this.#clients.get(Made) ?? new Map<string, Client>();
    this.#clients.set(Made, ofService);
    const requestHandler = { connectionTimeout: 2_000 };
    const client = ofService.get(region) ?? new Made({ ...this.#options, region, maxAttempts: 2, requestHandler });
    ofService.set(region, client);
    return client as C;
  }

  /**
   * The answer to a call; `undefined` if AWS says by one of the `missing` errors that what was asked for is not there.
   * @throws NotAnswered if AWS says anything else, or nothing
   */
  async answer<A>(
    action: string,
    send: (options: SendOptions) => Promise<A>,
    missing: readonly string[] = [],
  ): Promise<A | undefined> {
    try {
      return await send({ abortSignal: this.#signal });
    } catch (error) {
      if (missing.includes((error as Error).name)) return undefined;
      throw notAnswered(action, error) ?? error;
    }
  }

  /** As `answer`, where nothing can be missing. */
  async require<A>(action: string, send: (options: SendOptions) => Promise<A>): Promise<A> {
    return (await this.answer(action, send)) as A;
  }

  /** Lets go of the connections. */
  close(): void {
    for (const ofService of this.#clients.values()) for (const client of ofService.values()) client.destroy();
  }
}
