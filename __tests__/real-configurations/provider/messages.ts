import { from, type RealConfiguration } from "../configuration";

const { accepted } = from("hashicorp/terraform-provider-aws", "internal/service/cognitoidp/user_pool_test.go");

const recovery = { recoveryMechanism: [{ name: "verified_email", priority: 1 }] } as const;
const recoveries = {
  recoveryMechanism: [
    { name: "verified_email", priority: 1 },
    { name: "verified_phone_number", priority: 2 },
  ],
} as const;

/** The role is made in the same configuration. */
const sms = { externalId: "test", snsCallerArn: "${aws_iam_role.test.arn}" };

/** The address comes from outside: an identity that is verified in the account of the tests. */
const ses = {
  replyToEmailAddress: "no-reply@hashicorp.com",
  sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/tests@example.com",
  fromEmailAddress: "tests@example.com",
  emailSendingAccount: "DEVELOPER",
  configurationSet: "${aws_ses_configuration_set.test.name}",
} as const;

function update(mfaConfiguration: "OFF" | "OPTIONAL", smsAuthenticationMessage: string) {
  return {
    autoVerifiedAttributes: ["email"],
    mfaConfiguration,
    emailVerificationMessage: "Foo {####} Bar",
    emailVerificationSubject: "FooBar {####}",
    smsVerificationMessage: "{####} Baz",
    smsAuthenticationMessage,
    adminCreateUserConfig: {
      allowAdminCreateUserOnly: true,
      inviteMessageTemplate: {
        emailMessage: "Your username is {username} and temporary password is {####}. ",
        emailSubject: "FooBar {####}",
        smsMessage: "Your username is {username} and temporary password is {####}.",
      },
    },
    deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: false },
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
    smsConfiguration: {
      externalId: "${data.aws_caller_identity.current.account_id}",
      snsCallerArn: "${aws_iam_role.test.arn}",
    },
  } as const;
}

const byLink = {
  emailMessage: "foo {####} bar",
  emailMessageByLink: "{##foobar##}",
  emailSubject: "foobar {####}",
  emailSubjectByLink: "foobar",
  smsMessage: "{####} baz",
};

/** As long as AWS lets each be, in characters of three bytes. */
const utf8 = {
  emailMessage: `{####}${"あ".repeat(994)}`,
  emailMessageByLink: `{##foobar##}${"い".repeat(988)}`,
  emailSubject: "う".repeat(140),
  emailSubjectByLink: "え".repeat(140),
  smsMessage: `{####}${"お".repeat(134)}`,
};

function byCode({ emailMessage, emailSubject, smsMessage }: typeof byLink) {
  return {
    emailVerificationMessage: emailMessage,
    emailVerificationSubject: emailSubject,
    smsVerificationMessage: smsMessage,
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
  } as const;
}

/** What a pool sends, by which way, and second factors. */
export const messages: readonly RealConfiguration[] = [
  accepted("withEmailVerificationMessage, 1", {
    emailVerificationSubject: "d9pwkq3mzt",
    emailVerificationMessage: "u4xrb7ka0s {####}",
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
  }),
  accepted("MFA_sms", { mfaConfiguration: "ON", accountRecoverySetting: recovery, smsConfiguration: sms }),
  accepted("MFA_sms, off again", { mfaConfiguration: "OFF" }),
  accepted("MFA_smsAndSoftwareTokenMFA, false", {
    mfaConfiguration: "ON",
    accountRecoverySetting: recovery,
    smsConfiguration: sms,
    softwareTokenMfaConfiguration: { enabled: false },
  }),
  accepted("MFA_smsAndSoftwareTokenMFA, true", {
    mfaConfiguration: "ON",
    accountRecoverySetting: recovery,
    smsConfiguration: sms,
    softwareTokenMfaConfiguration: { enabled: true },
  }),
  accepted("MFA_softwareTokenMFA", {
    mfaConfiguration: "ON",
    accountRecoverySetting: recovery,
    softwareTokenMfaConfiguration: { enabled: true },
  }),
  accepted("MFA_emailConfigurationMFA, empty", {
    mfaConfiguration: "ON",
    emailConfiguration: ses,
    accountRecoverySetting: recoveries,
    emailMfaConfiguration: {},
  }),
  accepted("MFA_emailConfigurationMFA, texts", {
    mfaConfiguration: "ON",
    emailConfiguration: ses,
    accountRecoverySetting: recoveries,
    emailMfaConfiguration: {
      message: "{####}-7301944728819201836",
      subject: "m2v8hd0qk5z7xw1trb4ypc6nsgj3fulae9iom2v8hd0qk5z7xw",
    },
  }),
  accepted("smsAuthenticationMessage, 1", { smsAuthenticationMessage: "test authentication message {####}" }),
  accepted("smsAuthenticationMessage, 2", { smsAuthenticationMessage: "test authentication message updated {####}" }),
  accepted("sms", { smsConfiguration: sms }),
  accepted("SMS_snsRegion", { smsConfiguration: { ...sms, snsRegion: "us-east-1" } }),
  accepted("SMS_externalID, 2", { smsConfiguration: { ...sms, externalId: "test2" } }),
  accepted("smsVerificationMessage, 1", { smsVerificationMessage: "test verification message {####}" }),
  accepted("smsVerificationMessage, 2", { smsVerificationMessage: "test verification message updated {####}" }),
  accepted("withEmail", { emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" } }),
  accepted("withEmailSource", { emailConfiguration: ses }),
  accepted("withVerificationMessageTemplate, 1", {
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_LINK", ...byLink },
  }),
  accepted("withVerificationMessageTemplate, 2", byCode(byLink)),
  accepted("withVerificationMessageTemplateUTF8, 1", {
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_LINK", ...utf8 },
  }),
  accepted("withVerificationMessageTemplateUTF8, 2", byCode(utf8)),
  accepted("update, 1", update("OPTIONAL", "q8s1vxk4md {####}")),
  accepted("update, 3", update("OFF", "b5t0zjr9wc {####}")),
];
