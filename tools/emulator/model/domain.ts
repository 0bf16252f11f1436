/** The shapes of domains, named and limited as in AWS's API model (cognito-idp 2016-04-18). */

import { ArnType, UserPoolIdType } from "./common";
import { structure } from "./composites";
import { integer, string } from "./scalars";

const Domain = string({ min: 1, max: 63 });

const CustomDomainConfigType = structure({ CertificateArn: ArnType }, {});

export const CreateUserPoolDomainRequest = structure(
  { Domain, UserPoolId: UserPoolIdType },
  { ManagedLoginVersion: integer(), CustomDomainConfig: CustomDomainConfigType },
);

export const UpdateUserPoolDomainRequest = structure(
  { Domain, UserPoolId: UserPoolIdType },
  { ManagedLoginVersion: integer(), CustomDomainConfig: CustomDomainConfigType },
);

export const DescribeUserPoolDomainRequest = structure({ Domain }, {});

export const DeleteUserPoolDomainRequest = structure({ Domain, UserPoolId: UserPoolIdType }, {});
