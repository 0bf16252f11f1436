import { ArnType, UserPoolIdType } from "./common";
import { structure } from "./composites";
import { integer, string } from "./scalars";

const CustomDomainConfigType = structure({ CertificateArn: ArnType }, {});

export const CreateUserPoolDomainRequest = structure(
  { Domain: string({ min: 1, max: 63 }), UserPoolId: UserPoolIdType },
  { ManagedLoginVersion: integer(), CustomDomainConfig: CustomDomainConfigType },
);

export const UpdateUserPoolDomainRequest = structure(
  { Domain: string({ min: 1, max: 63 }), UserPoolId: UserPoolIdType },
  { ManagedLoginVersion: integer(), CustomDomainConfig: CustomDomainConfigType },
);

export const DescribeUserPoolDomainRequest = structure({ Domain: string({ min: 1, max: 63 }) }, {});

export const DeleteUserPoolDomainRequest = structure(
  { Domain: string({ min: 1, max: 63 }), UserPoolId: UserPoolIdType },
  {},
);
