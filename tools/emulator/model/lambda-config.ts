/** The shapes of triggers, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType } from "./common";
import { structure } from "./composites";
import { oneOf } from "./scalars";

const PreTokenGenerationVersionConfigType = structure(
  { LambdaVersion: oneOf("V1_0", "V2_0", "V3_0"), LambdaArn: ArnType },
  {},
);

const CustomSMSLambdaVersionConfigType = structure({ LambdaVersion: oneOf("V1_0"), LambdaArn: ArnType }, {});

const CustomEmailLambdaVersionConfigType = structure({ LambdaVersion: oneOf("V1_0"), LambdaArn: ArnType }, {});

const InboundFederationLambdaType = structure({ LambdaVersion: oneOf("V1_0"), LambdaArn: ArnType }, {});

export const LambdaConfigType = structure(
  {},
  {
    PreSignUp: ArnType,
    CustomMessage: ArnType,
    PostConfirmation: ArnType,
    PreAuthentication: ArnType,
    PostAuthentication: ArnType,
    DefineAuthChallenge: ArnType,
    CreateAuthChallenge: ArnType,
    VerifyAuthChallengeResponse: ArnType,
    PreTokenGeneration: ArnType,
    UserMigration: ArnType,
    PreTokenGenerationConfig: PreTokenGenerationVersionConfigType,
    CustomSMSSender: CustomSMSLambdaVersionConfigType,
    CustomEmailSender: CustomEmailLambdaVersionConfigType,
    KMSKeyID: ArnType,
    InboundFederation: InboundFederationLambdaType,
  },
);
