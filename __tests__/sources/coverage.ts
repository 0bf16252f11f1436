import type { RuleId } from "../../lib/rules";

/** A test by its file and words of its title. */
type TestOf = `${string}.test.ts: ${string}`;

/** An item of another source, which is a test itself. */
type ItemOf = `${"002" | "003"} #${number}`;

/** A section of the README, for what is prose. */
type Section = `README: ${string}`;

export type Cover = TestOf | ItemOf | Section | RuleId;

/** Where an item is said (a path of `userPool`, or nothing if it is no setting), and what covers it: one of each at least. */
export type Row = readonly [path: string, ...covers: readonly [Cover, ...Cover[]]];

const MINIMAL = "sources/000.test.ts: a pool with nothing but a name";
const NOTHING_SAID = "sources/000.test.ts: a pool with nothing but a name has no MFA";
const SMS_AND_TOTP = "sources/000.test.ts: MFA for everybody by SMS and TOTP";
const RECOVERY = "sources/000.test.ts: recovery by e-mail first, by phone second";
const REFERENCES = "sources/001.test.ts: MFA by SMS and TOTP, name and role being references";
const IMPORT = "sources/001.test.ts: import by id, at the address";
const EXPORTED = "sources/001.test.ts: everything it exports of a pool";
const EVERY_SETTING = "user-pool/index.test.ts: arrives unbroken at the argument of every setting";
const ALWAYS = "user-pool/index.test.ts: is emitted with the effective value of everything whose removal";
const CONSTRAINTS = "user-pool/index.test.ts: except the constraints of a custom String or Number";
const DEFAULT_LEFT_OUT = "user-pool/schema.test.ts: %s equal to AWS's default is not emitted";
const FLAGS = "user-pool/schema.test.ts: the three flags are explicit, and mutable unless stated";
const MAIL = "user-pool/email.test.ts: every member is emitted as stated";
const FACTORS = "user-pool/mfa.test.ts: every factor is emitted as stated";
const BY_LINK = "user-pool/verification.test.ts: by link the texts of the link are completed";
const TEXTS = "user-pool/verification.test.ts: a text of each spelling is emitted in one template";
const UPDATES = "user-pool/verification.test.ts: what is verified before an update";
const INVITATION = "user-pool/admin-create-user.test.ts: AWS's own wording";
const SENDERS = "user-pool/lambda.test.ts: custom senders get the one version there is";
const PRE_TOKEN = "user-pool/lambda.test.ts: a pre-token trigger in %s fills both fields";
const ADD_ONS = "user-pool/tier.test.ts: threat protection is emitted with the mode";
const GENERAL = "user-pool/general.test.ts: region, tags and deletion protection are emitted as stated";
const PROTECTION = "cognito-user-pool.test.ts: protection %s is deletion_protection %s and its lifecycle";
const RELEASE = "e2e/protection.test.ts: a protected pool is destroyed only after an apply that releases it";
const ISSUER = "cognito-user-pool.test.ts: is referred to, the issuer with its scheme";
const OWN_DOMAIN = "attachments/domain.test.ts: waits for the domain resource: the pool learns its own domain only";
const UNSET = "README: What cannot be unset";

/** Source 000, #01 to #53. */
export const SOURCE_000: Readonly<Record<number, Row>> = {
  1: ["name", MINIMAL, RECOVERY],
  2: ["", MINIMAL, SMS_AND_TOTP, RECOVERY],
  3: ["smsConfiguration.snsCallerArn", SMS_AND_TOTP, "attachments/sms-role.test.ts: the pool waits for the role"],
  4: ["emailConfiguration.sourceArn", MAIL],
  5: ["lambdaConfig.preSignUp", "user-pool/lambda.test.ts: every other trigger is emitted as stated", "002 #67"],
  6: ["passwordPolicy", EVERY_SETTING],
  7: ["name", MINIMAL],
  8: ["softwareTokenMfaConfiguration.enabled", SMS_AND_TOTP],
  9: ["accountRecoverySetting.recoveryMechanism", RECOVERY],
  10: ["", "cognito-user-pool.test.ts: is known of a pool that is managed elsewhere, by its id", "002 #69"],
  11: ["mfaConfiguration", NOTHING_SAID, "user-pool/mfa.test.ts: MFA is off unless stated"],
  12: ["passwordPolicy.minimumLength", NOTHING_SAID, "user-pool/password-policy.test.ts: a policy that states only %j"],
  13: ["emailConfiguration", NOTHING_SAID, "user-pool/email.test.ts: nothing stated is Cognito's own sender"],
  14: ["mfaConfiguration", SMS_AND_TOTP],
  15: ["smsConfiguration.snsRegion", SMS_AND_TOTP],
  16: ["softwareTokenMfaConfiguration", SMS_AND_TOTP],
  17: ["smsAuthenticationMessage", SMS_AND_TOTP, "text-holds-its-placeholder"],
  18: ["accountRecoverySetting.recoveryMechanism", RECOVERY],
  19: [
    "accountRecoverySetting.recoveryMechanism.priority",
    RECOVERY,
    "user-pool/account-recovery.test.ts: by priority",
  ],
  20: ["autoVerifiedAttributes", "sign-in-attribute-is-verified"],
  21: ["smsConfiguration.snsCallerArn", REFERENCES],
  22: ["passwordPolicy", "003 #14", "003 #15"],
  23: ["emailConfiguration", MAIL, "002 #28"],
  24: ["schema", "003 #34"],
  25: ["lambdaConfig", "002 #76"],
  26: ["userPoolAddOns", ADD_ONS],
  27: ["usernameAttributes", "002 #14", "002 #15"],
  28: ["schema", EVERY_SETTING],
  29: ["aliasAttributes", PROTECTION, "README: Import an existing pool", EVERY_SETTING],
  30: ["schema", "schema-only-grows"],
  31: ["schema", "schema-only-grows", "README: Import an existing pool"],
  32: ["aliasAttributes", "usernames-or-aliases"],
  33: ["emailVerificationMessage", "one-name-per-verification-text", TEXTS],
  34: ["emailVerificationSubject", "one-name-per-verification-text", TEXTS],
  35: ["smsVerificationMessage", "one-name-per-verification-text", TEXTS],
  36: ["mfaConfiguration", "002 #23", "003 #18"],
  37: ["emailMfaConfiguration", "mfa-needs-factor"],
  38: ["accountRecoverySetting", "mfa-leaves-a-way-of-recovery"],
  39: ["emailConfiguration", "email-mfa-needs-ses", "email-mfa-needs-tier"],
  40: ["emailMfaConfiguration", "mfa-off-without-factors"],
  41: ["smsConfiguration.snsRegion", SMS_AND_TOTP, "003 #19"],
  42: ["smsConfiguration", "stays-in-aws"],
  43: [
    "smsConfiguration",
    "e2e/removal.test.ts: taking smsConfiguration out is an empty plan, and the live setting stays",
  ],
  44: ["smsConfiguration", UNSET, "stays-in-aws"],
  45: ["smsAuthenticationMessage", "text-holds-its-placeholder"],
  46: ["schema", "schema-only-grows", "e2e/schema.test.ts: an attribute added later is added alone"],
  47: ["schema", "custom-attributes-fit"],
  48: ["schema", DEFAULT_LEFT_OUT],
  49: ["accountRecoverySetting.recoveryMechanism.name", "admin-only-recovery-stands-alone", "002 #27"],
  50: ["deletionProtection", PROTECTION, "002 #34"],
  51: ["deletionProtection", PROTECTION, RELEASE],
  52: ["deletionProtection", NOTHING_SAID, "002 #34"],
  53: ["userPoolTier", "user-pool/tier.test.ts: the tier is always emitted"],
};

/** Source 001, #01 to #131. */
export const SOURCE_001: Readonly<Record<number, Row>> = {
  1: ["name", "sources/001.test.ts: a pool with nothing but a name"],
  2: ["smsConfiguration.externalId", REFERENCES],
  3: ["accountRecoverySetting.recoveryMechanism", "sources/001.test.ts: recovery by e-mail first, by phone second"],
  4: ["schema", "sources/001.test.ts: a standard attribute with the defaults it prints"],
  5: ["importId", IMPORT],
  6: ["importId", IMPORT],
  7: ["", "README: Upgrading the bindings", REFERENCES],

  8: ["name", "user-pool-limits"],
  9: ["accountRecoverySetting", RECOVERY],
  10: ["adminCreateUserConfig", "user-pool/admin-create-user.test.ts: sign-up is closed as stated"],
  11: ["aliasAttributes", "002 #15"],
  12: ["aliasAttributes", "usernames-or-aliases"],
  13: ["autoVerifiedAttributes", "002 #26"],
  14: ["deletionProtection", PROTECTION, RELEASE],
  15: ["deletionProtection", GENERAL],
  16: ["deletionProtection", "002 #34"],
  17: ["deviceConfiguration", "user-pool/device.test.ts: without the block no device is remembered"],
  18: ["emailConfiguration", MAIL],
  19: ["emailVerificationMessage", TEXTS],
  20: ["emailVerificationMessage", "one-name-per-verification-text", TEXTS],
  21: ["emailVerificationSubject", TEXTS],
  22: ["emailVerificationSubject", "one-name-per-verification-text", TEXTS],
  23: ["lambdaConfig", "user-pool/lambda.test.ts: every other trigger is emitted as stated"],
  24: ["mfaConfiguration", FACTORS],
  25: ["mfaConfiguration", NOTHING_SAID],
  26: ["mfaConfiguration", "003 #18"],
  27: ["mfaConfiguration", "mfa-needs-factor"],
  28: ["mfaConfiguration", "mfa-needs-factor", "003 #19"],
  29: ["passwordPolicy", "003 #14"],
  30: ["schema", "003 #34"],
  31: ["schema", DEFAULT_LEFT_OUT],
  32: ["schema", "schema-only-grows"],
  33: ["schema", "custom-attributes-fit"],
  34: ["smsAuthenticationMessage", REFERENCES],
  35: ["smsAuthenticationMessage", "text-holds-its-placeholder", "user-pool-limits"],
  36: ["smsConfiguration", "003 #19", "003 #27"],
  37: ["smsConfiguration", "stays-in-aws"],
  38: ["smsConfiguration", "stays-in-aws", ALWAYS],
  39: ["smsConfiguration", UNSET, "stays-in-aws"],
  40: ["smsVerificationMessage", TEXTS],
  41: ["smsVerificationMessage", "one-name-per-verification-text", TEXTS],
  42: ["softwareTokenMfaConfiguration", FACTORS],
  43: ["tags", GENERAL],
  44: ["tags", GENERAL, "stacks/user-pool-stack.test.ts: is told the profile, the role and the tags"],
  45: ["userAttributeUpdateSettings", UPDATES],
  46: ["userPoolAddOns", ADD_ONS],
  47: ["usernameAttributes", "002 #14"],
  48: ["usernameAttributes", "usernames-or-aliases"],
  49: ["usernameConfiguration", "user-pool/sign-in.test.ts: case sensitivity is emitted as stated"],
  50: ["verificationMessageTemplate", TEXTS],

  51: ["accountRecoverySetting.recoveryMechanism.name", "002 #27", "admin-only-recovery-stands-alone"],
  52: ["accountRecoverySetting.recoveryMechanism.priority", "recovery-without-duplicates", "002 #27"],
  53: ["adminCreateUserConfig.allowAdminCreateUserOnly", "user-pool/admin-create-user.test.ts: sign-up is closed"],
  54: ["adminCreateUserConfig.inviteMessageTemplate", INVITATION],
  55: ["adminCreateUserConfig.inviteMessageTemplate.emailMessage", INVITATION, "text-holds-its-placeholder"],
  56: ["adminCreateUserConfig.inviteMessageTemplate.emailSubject", INVITATION],
  57: ["adminCreateUserConfig.inviteMessageTemplate.smsMessage", INVITATION, "text-holds-its-placeholder"],

  58: ["deviceConfiguration.challengeRequiredOnNewDevice", "user-pool/device.test.ts: every device is remembered"],
  59: [
    "deviceConfiguration.deviceOnlyRememberedOnUserPrompt",
    "user-pool/device.test.ts: without the block no device is remembered",
    "user-pool/device.test.ts: every device is remembered",
  ],

  60: ["emailConfiguration.configurationSet", MAIL, "002 #32"],
  61: ["emailConfiguration.emailSendingAccount", MAIL, "002 #28"],
  62: ["emailConfiguration.fromEmailAddress", "own-sender-needs-developer"],
  63: ["emailConfiguration.fromEmailAddress", "sender-is-well-formed"],
  64: ["emailConfiguration.replyToEmailAddress", MAIL, "002 #31"],
  65: ["emailConfiguration.sourceArn", "developer-email-needs-source"],

  66: ["lambdaConfig.createAuthChallenge", EVERY_SETTING, "002 #44"],
  67: ["lambdaConfig.customMessage", EVERY_SETTING, "002 #41"],
  68: ["lambdaConfig.defineAuthChallenge", EVERY_SETTING, "002 #43"],
  69: ["lambdaConfig.postAuthentication", EVERY_SETTING, "002 #38"],
  70: ["lambdaConfig.postConfirmation", EVERY_SETTING, "002 #39"],
  71: ["lambdaConfig.preAuthentication", EVERY_SETTING, "002 #37"],
  72: ["lambdaConfig.preSignUp", EVERY_SETTING, "002 #36"],
  73: ["lambdaConfig.preTokenGeneration", PRE_TOKEN, "002 #40"],
  74: ["lambdaConfig.preTokenGenerationConfig.lambdaArn", PRE_TOKEN],
  75: ["lambdaConfig.preTokenGenerationConfig", PRE_TOKEN, "002 #76"],
  76: ["lambdaConfig.userMigration", EVERY_SETTING, "002 #42"],
  77: ["lambdaConfig.verifyAuthChallengeResponse", EVERY_SETTING, "002 #45"],
  78: ["lambdaConfig.kmsKeyId", "custom-sender-needs-key"],
  79: ["lambdaConfig.customEmailSender", SENDERS],
  80: ["lambdaConfig.customEmailSender.lambdaArn", SENDERS],
  81: ["lambdaConfig.customEmailSender.lambdaVersion", SENDERS],
  82: ["lambdaConfig.customSmsSender", SENDERS],
  83: ["lambdaConfig.customSmsSender.lambdaArn", SENDERS],
  84: ["lambdaConfig.customSmsSender.lambdaVersion", SENDERS],
  85: ["lambdaConfig.preTokenGenerationConfig.lambdaArn", "pre-token-one-function", PRE_TOKEN],
  86: ["lambdaConfig.preTokenGenerationConfig.lambdaVersion", "pre-token-version-needs-tier", PRE_TOKEN],

  87: ["passwordPolicy.minimumLength", "002 #17"],
  88: ["passwordPolicy.requireLowercase", "002 #18"],
  89: ["passwordPolicy.requireNumbers", "002 #20"],
  90: ["passwordPolicy.requireSymbols", "002 #21"],
  91: ["passwordPolicy.requireUppercase", "002 #19"],
  92: ["passwordPolicy.temporaryPasswordValidityDays", "002 #22", "temporary-password-is-short-lived"],

  93: ["schema.attributeDataType", CONSTRAINTS],
  94: [
    "schema.stringAttributeConstraints",
    "user-pool/schema.test.ts: a String with the bounds %j always has its block",
    DEFAULT_LEFT_OUT,
  ],
  95: ["schema.attributeDataType", "user-pool/schema.test.ts: a %s has no block", CONSTRAINTS],
  96: ["schema.developerOnlyAttribute", FLAGS],
  97: ["schema.mutable", FLAGS],
  98: ["schema.name", "attribute-name-is-allowed"],
  99: ["schema.numberAttributeConstraints", "user-pool/schema.test.ts: a Number with the bounds %j", "003 #34"],
  100: ["schema.required", "custom-attribute-is-optional", "003 #31"],
  101: ["schema.stringAttributeConstraints", "user-pool/schema.test.ts: a String with the bounds %j", "003 #34"],
  102: [
    "schema",
    "user-pool/schema.test.ts: there are the twenty of OpenID Connect",
    "user-pool/schema.test.ts: birthdate has exactly ten characters",
    "user-pool/schema.test.ts: updated_at has a lower bound and no upper one",
  ],
  103: [
    "schema.adopted",
    DEFAULT_LEFT_OUT,
    "user-pool/schema.test.ts: one equal to the default is emitted, as it is live",
  ],

  104: ["smsConfiguration.externalId", REFERENCES, "user-pool-limits"],
  105: ["smsConfiguration.snsCallerArn", REFERENCES, "sms-role-is-a-role"],
  106: ["smsConfiguration.snsRegion", REFERENCES, "sns-region-is-allowed"],
  107: ["smsConfiguration.snsRegion", "attachments/sms-role.test.ts: a pool in %s that states %s sends from %s"],
  108: ["softwareTokenMfaConfiguration.enabled", FACTORS],
  109: ["softwareTokenMfaConfiguration.enabled", "mfa-off-without-factors"],
  110: ["userAttributeUpdateSettings.attributesRequireVerificationBeforeUpdate", UPDATES],
  111: ["userAttributeUpdateSettings", "update-verification-is-auto-verified", "003 #30"],
  112: ["userPoolAddOns.advancedSecurityMode", ADD_ONS],
  113: ["usernameConfiguration.caseSensitive", "user-pool/sign-in.test.ts: a new pool is told that case", "002 #16"],

  114: ["verificationMessageTemplate.defaultEmailOption", BY_LINK],
  115: [
    "verificationMessageTemplate.defaultEmailOption",
    "user-pool/verification.test.ts: AWS's whole template by code",
  ],
  116: ["verificationMessageTemplate.emailMessage", "text-holds-its-placeholder", "one-name-per-verification-text"],
  117: ["verificationMessageTemplate.emailMessageByLink", "text-holds-its-placeholder", BY_LINK],
  118: ["verificationMessageTemplate.emailSubject", TEXTS, "one-name-per-verification-text"],
  119: ["verificationMessageTemplate.emailSubjectByLink", BY_LINK],
  120: ["verificationMessageTemplate.smsMessage", "text-holds-its-placeholder", "one-name-per-verification-text"],

  121: ["", EXPORTED, "002 #70"],
  122: ["", EXPORTED],
  123: ["domain.name", EXPORTED, OWN_DOMAIN],
  124: ["domain.prefix", EXPORTED, OWN_DOMAIN],
  125: ["", EXPORTED, ISSUER],
  126: ["", EXPORTED],
  127: ["", EXPORTED, "002 #69"],
  128: ["", EXPORTED],
  129: ["", EXPORTED],

  130: ["importId", IMPORT, "e2e/import.test.ts: a pool made outside is taken over without a change"],
  131: ["importId", IMPORT, "README: Import an existing pool"],
};
