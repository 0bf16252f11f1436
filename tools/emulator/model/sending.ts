/** The shapes of who sends e-mail and SMS, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, StringType } from "./common";
import { structure } from "./composites";
import { oneOf, string } from "./scalars";

export const EmailConfigurationType = structure(
  {},
  {
    SourceArn: ArnType,
    ReplyToEmailAddress: string({ pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+` }),
    EmailSendingAccount: oneOf("COGNITO_DEFAULT", "DEVELOPER"),
    From: StringType,
    ConfigurationSet: string({ min: 1, max: 64, pattern: "^[a-zA-Z0-9_-]+$" }),
  },
);

export const SmsConfigurationType = structure(
  { SnsCallerArn: ArnType },
  { ExternalId: StringType, SnsRegion: string({ min: 5, max: 32 }) },
);
