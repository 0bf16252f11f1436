import { from, type RealConfiguration } from "../configuration";

const LGALLARD = "lgallard/terraform-aws-cognito-user-pool";
const complete = from(LGALLARD, "examples/complete/main.tf");
const extended = from(LGALLARD, "examples/simple_extended/main.tf");
const emailMfa = from(LGALLARD, "examples/email_mfa/main.tf");
const logs = from(LGALLARD, "examples/log_delivery/main.tf");
const rotation = from(LGALLARD, "examples/refresh_token_rotation/main.tf");

const lambda = (name: string) => `arn:aws:lambda:us-east-1:123456789012:function:${name}`;
const tags = { Owner: "infra", Environment: "production", Terraform: "true" };

/** The examples of the Terraform module that most pools are made with. */
export const moduleOfLgallard: readonly RealConfiguration[] = [
  complete.accepted("", {
    name: "mypool_complete",
    aliasAttributes: ["email", "phone_number"],
    autoVerifiedAttributes: ["email"],
    smsAuthenticationMessage: "Your username is {username} and temporary password is {####}.",
    smsVerificationMessage: "This is the verification message {####}.",
    mfaConfiguration: "OPTIONAL",
    softwareTokenMfaConfiguration: { enabled: true },
    adminCreateUserConfig: {
      inviteMessageTemplate: {
        emailMessage: "Dear {username}, your verification code is {####}.",
        emailSubject: "Here, your verification code baby",
        smsMessage: "Your username is {username} and temporary password is {####}.",
      },
    },
    deviceConfiguration: { challengeRequiredOnNewDevice: true, deviceOnlyRememberedOnUserPrompt: true },
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      replyToEmailAddress: "email@mydomain.com",
      sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/myemail@mydomain.com",
    },
    lambdaConfig: {
      createAuthChallenge: lambda("create_auth_challenge"),
      customMessage: lambda("custom_message"),
      defineAuthChallenge: lambda("define_auth_challenge"),
      postAuthentication: lambda("post_authentication"),
      postConfirmation: lambda("post_confirmation"),
      preAuthentication: lambda("pre_authentication"),
      preSignUp: lambda("pre_sign_up"),
      userMigration: lambda("user_migration"),
      verifyAuthChallengeResponse: lambda("verify_auth_challenge_response"),
      kmsKeyId: "${aws_kms_key.lambda-custom-sender.arn}",
      preTokenGenerationConfig: { lambdaArn: lambda("pre_token_generation_config"), lambdaVersion: "V1_0" },
      customEmailSender: { lambdaArn: lambda("custom_email_sender"), lambdaVersion: "V1_0" },
      customSmsSender: { lambdaArn: lambda("custom_sms_sender"), lambdaVersion: "V1_0" },
    },
    passwordPolicy: {
      minimumLength: 10,
      requireLowercase: false,
      temporaryPasswordValidityDays: 120,
      passwordHistorySize: 5,
    },
    userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
    schema: [
      { name: "available", attributeDataType: "Boolean" },
      { name: "registered", attributeDataType: "Boolean", developerOnlyAttribute: true },
      {
        name: "email",
        attributeDataType: "String",
        mutable: false,
        required: true,
        stringAttributeConstraints: { minLength: 7, maxLength: 15 },
      },
      {
        name: "gender",
        attributeDataType: "String",
        mutable: false,
        required: true,
        stringAttributeConstraints: { minLength: 7, maxLength: 15 },
      },
      {
        name: "mynumber1",
        attributeDataType: "Number",
        developerOnlyAttribute: true,
        numberAttributeConstraints: { minValue: 2, maxValue: 6 },
      },
    ],
    domain: { prefix: "mydomain-com" },
    clients: {
      test1: {
        kind: "custom",
        callbackUrls: ["https://mydomain.com/callback"],
        defaultRedirectUri: "https://mydomain.com/callback",
        generateSecret: true,
        readAttributes: ["email"],
        refreshTokenValidity: "60d",
        uiCustomization: { css: '${file("custom_style.css")}', imageFile: '${filebase64("logo.png")}' },
      },
      test2: { kind: "custom", callbackUrls: ["https://mydomain.com/callback"], refreshTokenValidity: "30d" },
      test3: {
        kind: "custom",
        allowedOauthFlows: ["code", "implicit"],
        allowedOauthFlowsUserPoolClient: true,
        allowedOauthScopes: ["email", "openid"],
        callbackUrls: ["https://mydomain.com/callback"],
        explicitAuthFlows: ["CUSTOM_AUTH_FLOW_ONLY", "ADMIN_NO_SRP_AUTH"],
        logoutUrls: ["https://mydomain.com/logout"],
        readAttributes: ["email", "phone_number"],
        writeAttributes: ["email", "gender", "locale"],
      },
    },
    groups: { mygroup1: { description: "My group 1" }, mygroup2: { description: "My group 2" } },
    resourceServers: {
      mydomain: {
        identifier: "https://mydomain.com",
        scopes: {
          "sample-scope-1": "A sample Scope Description for mydomain.com",
          "sample-scope-2": "Another sample Scope Description for mydomain.com",
        },
      },
      "weather-read": {
        identifier: "https://weather-read-app.com",
        scopes: { "weather.read": "Read weather forecasts" },
      },
    },
    identityProviders: {
      Google: {
        type: "Google",
        authorizeScopes: ["email"],
        clientId: "your client_id",
        clientSecret: { fromVariable: "google_client_secret" },
        attributeMapping: { email: "email", username: "sub", gender: "gender" },
      },
    },
    tags,
  }),
  extended.accepted("", {
    name: "simple_extended_pool",
    aliasAttributes: ["email", "phone_number"],
    autoVerifiedAttributes: ["email"],
    smsAuthenticationMessage: "Your username is {username} and temporary password is {####}.",
    smsVerificationMessage: "This is the verification message {####}.",
    lambdaConfig: { verifyAuthChallengeResponse: lambda("my_lambda_function") },
    passwordPolicy: { minimumLength: 11, requireLowercase: false },
    userPoolAddOns: { advancedSecurityMode: "OFF" },
    verificationMessageTemplate: { defaultEmailOption: "CONFIRM_WITH_CODE" },
    schema: [
      { name: "available", attributeDataType: "Boolean" },
      {
        name: "email",
        attributeDataType: "String",
        mutable: false,
        required: true,
        stringAttributeConstraints: { minLength: 7, maxLength: 15 },
      },
    ],
    domain: { prefix: "mydomain-com" },
    clients: {
      client0: {
        kind: "custom",
        callbackUrls: ["https://mydomain.com/callback"],
        defaultRedirectUri: "https://mydomain.com/callback",
        readAttributes: ["email"],
        refreshTokenValidity: "30d",
      },
    },
    groups: { mygroup: { description: "My group" } },
    resourceServers: {
      mydomain: { identifier: "https://mydomain.com", scopes: { scope: "a Sample Scope Description for mydomain" } },
    },
    tags,
  }),
  emailMfa.accepted("", {
    name: "email_mfa_pool",
    emailConfiguration: {
      emailSendingAccount: "DEVELOPER",
      fromEmailAddress: "noreply@example.com",
      sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
    },
    emailMfaConfiguration: { message: "Your verification code is {####}", subject: "Your verification code" },
    accountRecoverySetting: {
      recoveryMechanism: [
        { name: "verified_email", priority: 1 },
        { name: "verified_phone_number", priority: 2 },
      ],
    },
    mfaConfiguration: "ON",
    autoVerifiedAttributes: ["email"],
  }),
  logs.accepted("", {
    name: "log_delivery_pool",
    logDelivery: {
      userNotification: { cloudWatchLogGroupArn: "${aws_cloudwatch_log_group.cognito_user_notification_errors.arn}" },
    },
    tags,
  }),
  rotation.refused("", "retry_grace_period_seconds value must be between 0 and 60, got: 300", {
    aliasAttributes: ["email"],
    autoVerifiedAttributes: ["email"],
    clients: {
      "refresh-rotation-client": {
        kind: "custom",
        generateSecret: true,
        explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"],
        refreshTokenRotation: { feature: "ENABLED", retryGracePeriodSeconds: 300 },
        readAttributes: ["email", "name"],
        writeAttributes: ["email", "name"],
      },
    },
  }),
];
