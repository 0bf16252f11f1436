/** The shapes of the MFA calls, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { UserPoolIdType } from "./common";
import { structure } from "./composites";
import { SmsVerificationMessageType } from "./messages";
import { boolean, oneOf, string } from "./scalars";
import { SmsConfigurationType } from "./sending";

const SmsMfaConfigType = structure(
  {},
  { SmsAuthenticationMessage: SmsVerificationMessageType, SmsConfiguration: SmsConfigurationType },
);

const SoftwareTokenMfaConfigType = structure({}, { Enabled: boolean() });

const EmailMfaConfigType = structure(
  {},
  {
    Message: string({
      min: 6,
      max: 20000,
      pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*\{####\}[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*`,
    }),
    Subject: string({ pattern: String.raw`[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+` }),
  },
);

const WebAuthnConfigurationType = structure(
  {},
  {
    RelyingPartyId: string({ min: 1, max: 127 }),
    UserVerification: oneOf("required", "preferred"),
    FactorConfiguration: oneOf("SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"),
  },
);

export const SetUserPoolMfaConfigRequest = structure(
  { UserPoolId: UserPoolIdType },
  {
    SmsMfaConfiguration: SmsMfaConfigType,
    SoftwareTokenMfaConfiguration: SoftwareTokenMfaConfigType,
    EmailMfaConfiguration: EmailMfaConfigType,
    MfaConfiguration: oneOf("OFF", "ON", "OPTIONAL"),
    WebAuthnConfiguration: WebAuthnConfigurationType,
  },
);

export const GetUserPoolMfaConfigRequest = structure({ UserPoolId: UserPoolIdType }, {});
