import { ARNS } from "../../aws-facts/arns";
import type { LimitsOf } from "../../aws-facts/limits";
import { NAME, REDIRECT_URL } from "../../aws-facts/text";
import { limits as risk } from "../risk-configuration/settings";
import type { Client, ClientDefaults } from "./kinds";

/** The apps that use the pool. */
export interface ClientsSettings {
  /** By name: letters, digits, `-` and `_`. The name makes the address; another name is another client. */
  readonly clients?: Readonly<Record<string, Client>>;
  /** What every client has that does not state it itself; it wins over what the kind decides. */
  readonly clientDefaults?: ClientDefaults;
}

const ATTRIBUTES = { each: { length: [1, 2048] } } as const;

const OF_DEFAULTS = {
  supportedIdentityProviders: {
    each: {
      length: [1, 32],
      pattern: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+",
      allowed: "letters, marks, symbols, numbers, punctuation and spaces",
    },
  },
  readAttributes: ATTRIBUTES,
  writeAttributes: ATTRIBUTES,
  refreshTokenRotation: { retryGracePeriodSeconds: { range: [0, 60] } },
  analyticsConfiguration: {
    applicationArn: { arn: ARNS.pinpointProject },
    applicationId: { pattern: "^[0-9a-fA-F]+$", allowed: "hexadecimal digits" },
    externalId: { length: [0, 131_072] },
    roleArn: { arn: ARNS.role },
  },
} as const satisfies LimitsOf<ClientDefaults>;

/** AWS's limits on them. */
export const limits = {
  clientDefaults: OF_DEFAULTS,
  clients: {
    each: {
      ...OF_DEFAULTS,
      ...risk,
      name: NAME,
      callbackUrls: { count: [0, 100], each: REDIRECT_URL },
      logoutUrls: { count: [0, 100], each: REDIRECT_URL },
      defaultRedirectUri: REDIRECT_URL,
      allowedOauthScopes: {
        count: [0, 50],
        each: {
          length: [1, 256],
          pattern: "[\\x21\\x23-\\x5B\\x5D-\\x7E]+",
          allowed: 'ASCII without spaces, " and \\',
        },
      },
    },
  },
} as const satisfies LimitsOf<ClientsSettings>;
