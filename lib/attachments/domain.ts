import type { Importable } from "./pool-context";

type Common = Importable & {
  /**
   * 1 is the classic hosted UI, 2 managed login (tier ESSENTIALS or PLUS). Always emitted, since Terraform ignores its removal.
   * @default 1
   */
  readonly managedLoginVersion?: 1 | 2;
};

/**
 * Where the login pages are. Another prefix or name **replaces the domain**: the old one is deleted before the new one is
 * made, and until then nobody can sign in there (a custom domain takes up to an hour).
 *
 * `importId`: the prefix or the name.
 */
export type Domain =
  | (Common & {
      /**
       * `<prefix>.auth.<region>.amazoncognito.com`: 1–63 lower-case letters, digits and inner hyphens; unique in the region
       * among all AWS accounts; without the words aws, amazon and cognito.
       */
      readonly prefix: string;
      readonly name?: undefined;
      readonly certificateArn?: undefined;
      readonly hostedZoneId?: undefined;
    })
  | (Common & {
      readonly prefix?: undefined;
      /** A domain name of one's own, such as `login.example.com`, 63 characters at most; its parent has to resolve (A record). */
      readonly name: string;
      /** ARN of an issued ACM certificate for the name, in us-east-1. */
      readonly certificateArn: string;
      /** Route 53 zone that gets the alias records (A and AAAA) of the name. @default the records are made elsewhere */
      readonly hostedZoneId?: string;
    });

export interface DomainSettings {
  readonly domain?: Domain;
}
