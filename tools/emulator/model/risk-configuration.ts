/** The shapes of threat protection, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, ClientIdType, StringType, UserPoolIdType } from "./common";
import { list, structure } from "./composites";
import { boolean, oneOf, string } from "./scalars";

const CompromisedCredentialsActionsType = structure({ EventAction: oneOf("BLOCK", "NO_ACTION") }, {});

const CompromisedCredentialsRiskConfigurationType = structure(
  { Actions: CompromisedCredentialsActionsType },
  { EventFilter: list(oneOf("SIGN_IN", "PASSWORD_CHANGE", "SIGN_UP")) },
);

const AccountTakeoverActionType = structure(
  { Notify: boolean(), EventAction: oneOf("BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION") },
  {},
);

const AccountTakeoverActionsType = structure(
  {},
  {
    LowAction: AccountTakeoverActionType,
    MediumAction: AccountTakeoverActionType,
    HighAction: AccountTakeoverActionType,
  },
);

const NotifyEmailType = structure(
  { Subject: string({ min: 1, max: 140, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+` }) },
  {
    HtmlBody: string({ min: 6, max: 20000, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]+` }),
    TextBody: string({ min: 6, max: 20000, pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]+` }),
  },
);

const NotifyConfigurationType = structure(
  { SourceArn: ArnType },
  {
    From: StringType,
    ReplyTo: StringType,
    BlockEmail: NotifyEmailType,
    NoActionEmail: NotifyEmailType,
    MfaEmail: NotifyEmailType,
  },
);

const AccountTakeoverRiskConfigurationType = structure(
  { Actions: AccountTakeoverActionsType },
  { NotifyConfiguration: NotifyConfigurationType },
);

const RiskExceptionConfigurationType = structure(
  {},
  { BlockedIPRangeList: list(StringType, { max: 200 }), SkippedIPRangeList: list(StringType, { max: 200 }) },
);

export const SetRiskConfigurationRequest = structure(
  { UserPoolId: UserPoolIdType },
  {
    ClientId: ClientIdType,
    CompromisedCredentialsRiskConfiguration: CompromisedCredentialsRiskConfigurationType,
    AccountTakeoverRiskConfiguration: AccountTakeoverRiskConfigurationType,
    RiskExceptionConfiguration: RiskExceptionConfigurationType,
  },
);

export const DescribeRiskConfigurationRequest = structure({ UserPoolId: UserPoolIdType }, { ClientId: ClientIdType });
