/** Mistakes in what is sent, and in triggers. */
import { type Mutation, pool } from "./change";
import { ARN, ELSEWHERE, IDENTITY, ROLE, SMS, USER } from "./parts";

export const OF_MESSAGES: readonly Mutation[] = [
  [
    "phone numbers verified without SMS",
    "phone-verification-requires-sms",
    "userPool.autoVerifiedAttributes[0]",
    pool({ autoVerifiedAttributes: ["phone_number"], smsConfiguration: undefined, lambdaConfig: undefined }),
  ],
  [
    "an update verified that is not verified at all",
    "verify-before-update-requires-auto-verification",
    "userPool.userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate[0]",
    pool({
      autoVerifiedAttributes: [],
      userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdate: ["email"] },
    }),
  ],
  [
    "one text under two names",
    "disallow-duplicate-verification-texts",
    "userPool.smsVerificationMessage",
    pool({ smsVerificationMessage: "Code {####}", verificationMessageTemplate: { smsMessage: "Code {####}" } }),
  ],
  [
    "a text without its code",
    "require-message-placeholders",
    "userPool.smsAuthenticationMessage",
    pool({ smsAuthenticationMessage: "Your code is ####" }),
  ],
  [
    "an invitation without the user name",
    "require-message-placeholders",
    "userPool.adminCreateUserConfig.inviteMessageTemplate.smsMessage",
    pool({ adminCreateUserConfig: { inviteMessageTemplate: { smsMessage: "Welcome, {####}" } } }),
  ],
  [
    "a link without its mark",
    "require-message-placeholders",
    "userPool.verificationMessageTemplate.emailMessageByLink",
    pool({ verificationMessageTemplate: { emailMessageByLink: "Click here" } }),
  ],
  [
    "an SMS of two lines",
    "settings-are-within-limits",
    "userPool.smsAuthenticationMessage",
    pool({ smsAuthenticationMessage: "Hello\n{####}" }),
  ],
  [
    "an SMS of 141 characters",
    "settings-are-within-limits",
    "userPool.smsAuthenticationMessage",
    pool({ smsAuthenticationMessage: `{####}${"é".repeat(135)}` }),
  ],
  [
    "DEVELOPER without an identity",
    "developer-email-requires-source-arn",
    "userPool.emailConfiguration.sourceArn",
    pool({ emailConfiguration: { emailSendingAccount: "DEVELOPER" } }),
  ],
  [
    "a sender's name with a comma",
    "from-address-is-valid",
    "userPool.emailConfiguration.fromEmailAddress",
    pool({
      emailConfiguration: {
        emailSendingAccount: "DEVELOPER",
        sourceArn: IDENTITY,
        fromEmailAddress: "Acme, Inc. <a@acme.com>",
      },
    }),
  ],
  [
    "a configuration set with a space",
    "settings-are-within-limits",
    "userPool.emailConfiguration.configurationSet",
    pool({ emailConfiguration: { configurationSet: "my set" } }),
  ],
  [
    "an external id of one character",
    "external-id-is-valid",
    "userPool.smsConfiguration.externalId",
    pool({ smsConfiguration: { ...SMS, externalId: "a" } }),
  ],
  [
    "an SMS role that is a user",
    "arn-names-the-right-resource",
    "userPool.smsConfiguration.snsCallerArn",
    pool({ smsConfiguration: { ...SMS, snsCallerArn: USER } }),
  ],
  [
    "a trigger in another region",
    "arn-is-in-the-pools-region",
    "userPool.lambdaConfig.preSignUp",
    pool({ lambdaConfig: { preSignUp: ELSEWHERE } }),
  ],
  [
    "a trigger that is a role",
    "arn-names-the-right-resource",
    "userPool.lambdaConfig.customMessage",
    pool({ lambdaConfig: { customMessage: ROLE } }),
  ],
  [
    "a custom sender without a key",
    "custom-sender-requires-kms-key",
    "userPool.lambdaConfig.customSmsSender",
    pool({ lambdaConfig: { customSmsSender: { lambdaArn: ARN } } }),
  ],
  [
    "two pre-token functions",
    "pre-token-settings-share-a-function",
    "userPool.lambdaConfig.preTokenGeneration",
    pool({ lambdaConfig: { preTokenGeneration: ARN, preTokenGenerationConfig: { lambdaArn: `${ARN}:2` } } }),
  ],
];
