/** The shapes of app clients, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, ClientIdType, ProviderNameType, StringType, UserPoolIdType } from "./common";
import { list, structure } from "./composites";
import { boolean, integer, oneOf, string } from "./scalars";

const TimeUnit = oneOf("seconds", "minutes", "hours", "days");

const TokenValidityUnitsType = structure(
  {},
  {
    AccessToken: TimeUnit,
    IdToken: TimeUnit,
    RefreshToken: TimeUnit,
  },
);

const AnalyticsConfigurationType = structure(
  {},
  {
    ApplicationId: string({ pattern: "^[0-9a-fA-F]+$" }),
    ApplicationArn: ArnType,
    RoleArn: ArnType,
    ExternalId: StringType,
    UserDataShared: boolean(),
  },
);

const RefreshTokenRotationType = structure(
  { Feature: oneOf("ENABLED", "DISABLED") },
  { RetryGracePeriodSeconds: integer({ min: 0, max: 60 }) },
);

const ClientName = string({ min: 1, max: 128, pattern: String.raw`[\w\s+=,.@-]+` });
const Url = string({ min: 1, max: 1024, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+` });

const settings = {
  RefreshTokenValidity: integer({ min: 0, max: 315360000 }),
  AccessTokenValidity: integer({ min: 1, max: 86400 }),
  IdTokenValidity: integer({ min: 1, max: 86400 }),
  TokenValidityUnits: TokenValidityUnitsType,
  ReadAttributes: list(string({ min: 1, max: 2048 })),
  WriteAttributes: list(string({ min: 1, max: 2048 })),
  ExplicitAuthFlows: list(
    oneOf(
      "ADMIN_NO_SRP_AUTH",
      "CUSTOM_AUTH_FLOW_ONLY",
      "USER_PASSWORD_AUTH",
      "ALLOW_ADMIN_USER_PASSWORD_AUTH",
      "ALLOW_CUSTOM_AUTH",
      "ALLOW_USER_PASSWORD_AUTH",
      "ALLOW_USER_SRP_AUTH",
      "ALLOW_REFRESH_TOKEN_AUTH",
      "ALLOW_USER_AUTH",
    ),
  ),
  SupportedIdentityProviders: list(ProviderNameType),
  CallbackURLs: list(Url, { max: 100 }),
  LogoutURLs: list(Url, { max: 100 }),
  DefaultRedirectURI: Url,
  AllowedOAuthFlows: list(oneOf("code", "implicit", "client_credentials"), { max: 3 }),
  AllowedOAuthScopes: list(string({ min: 1, max: 256, pattern: String.raw`[\x21\x23-\x5B\x5D-\x7E]+` }), { max: 50 }),
  AllowedOAuthFlowsUserPoolClient: boolean(),
  AnalyticsConfiguration: AnalyticsConfigurationType,
  PreventUserExistenceErrors: oneOf("LEGACY", "ENABLED"),
  EnableTokenRevocation: boolean(),
  EnablePropagateAdditionalUserContextData: boolean(),
  AuthSessionValidity: integer({ min: 3, max: 15 }),
  RefreshTokenRotation: RefreshTokenRotationType,
};

export const CreateUserPoolClientRequest = structure(
  { UserPoolId: UserPoolIdType, ClientName },
  {
    ...settings,
    GenerateSecret: boolean(),
    ClientSecret: string({ min: 24, max: 64, pattern: String.raw`[\w+]+`, sensitive: true }),
  },
);

export const UpdateUserPoolClientRequest = structure(
  { UserPoolId: UserPoolIdType, ClientId: ClientIdType },
  { ClientName, ...settings },
);

export const DescribeUserPoolClientRequest = structure({ UserPoolId: UserPoolIdType, ClientId: ClientIdType }, {});

export const DeleteUserPoolClientRequest = structure({ UserPoolId: UserPoolIdType, ClientId: ClientIdType }, {});

export const ListUserPoolClientsRequest = structure(
  { UserPoolId: UserPoolIdType },
  { MaxResults: integer({ min: 1, max: 60 }), NextToken: string({ min: 1, max: 131072, pattern: String.raw`[\S]+` }) },
);
