import { AwsError, invalidParameter } from "../../aws-error";
import { arnParts, type Rule } from "./rule";

/** The role that sends SMS. Its policies are taken for granted, and every region for SNS is let through. */
export const smsSending: Rule = ({ settings }, region) => {
  const sms = settings.SmsConfiguration;
  if (!sms) return;
  if (arnParts(sms.SnsCallerArn).account !== region.store.accountId) {
    // Not certain: the exception's name.
    throw invalidParameter("Cross-account pass role is not allowed.");
  }
  if (!sms.ExternalId) {
    // Not certain: an empty id is taken for one the role's trust policy cannot hold. The provider retries 2 minutes.
    throw new AwsError(
      "InvalidSmsRoleTrustRelationshipException",
      "Role does not have a trust relationship allowing Cognito to assume the role",
    );
  }
};
