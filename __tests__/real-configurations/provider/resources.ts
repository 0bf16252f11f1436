import { from, type RealConfiguration } from "../configuration";

const PROVIDER = "hashicorp/terraform-provider-aws";
const folder = "internal/service/cognitoidp";
const domains = from(PROVIDER, `${folder}/user_pool_domain_test.go`);
const providers = from(PROVIDER, `${folder}/identity_provider_test.go`);
const servers = from(PROVIDER, `${folder}/resource_server_test.go`);
const groups = from(PROVIDER, `${folder}/user_group_test.go`);
const risks = from(PROVIDER, `${folder}/risk_configuration_test.go`);
const logs = from(PROVIDER, `${folder}/log_delivery_configuration_test.go`);

const custom = {
  name: "tf-acc-test-1k5.example.com",
  certificateArn: "${aws_acm_certificate_validation.test.certificate_arn}",
} as const;

const google = {
  type: "Google",
  authorizeScopes: ["email"],
  clientId: "test-url.apps.googleusercontent.com",
  clientSecret: { fromVariable: "client_secret" },
} as const;

function saml(encryptedResponses: boolean) {
  return {
    autoVerifiedAttributes: ["email"],
    identityProviders: {
      test: {
        type: "SAML",
        providerName: "tf-acc-test-441728500612345",
        encryptedResponses,
        metadataFile: '${file("./test-fixtures/saml-metadata.xml")}',
        attributeMapping: { email: "email" },
      },
    },
  } as const;
}

const LOG_GROUP = { cloudWatchLogGroupArn: "${aws_cloudwatch_log_group.test.arn}" };
const admin = { test: { kind: "custom", explicitAuthFlows: ["ADMIN_NO_SRP_AUTH"] } } as const;
const network = { blockedIpRangeList: ["10.10.10.10/32"] };
const role = "${aws_iam_role.test.arn}";
const audited = { userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "AUDIT" } } as const;

/** What belongs to a pool beside its clients and pages. */
export const resources: readonly RealConfiguration[] = [
  domains.accepted("basic", { domain: { prefix: "tf-acc-test-4417285006123456789" } }),
  domains.accepted("custom", { domain: custom }),
  domains.accepted("managedLoginVersion, 2", { domain: { prefix: "tf-acc-test-44172850061", managedLoginVersion: 2 } }),
  domains.accepted("managedLoginVersion, 1", { domain: { prefix: "tf-acc-test-44172850061", managedLoginVersion: 1 } }),
  domains.accepted("customCustomDomainManagedLoginVersionUpdate, 2", { domain: { ...custom, managedLoginVersion: 2 } }),
  domains.accepted("custom, with references", {
    domain: { ...custom, name: "${aws_acm_certificate.test.domain_name}" },
  }),
  providers.accepted("basic, 1", { autoVerifiedAttributes: ["email"], identityProviders: { test: google } }),
  providers.accepted("basic, 2", {
    autoVerifiedAttributes: ["email"],
    identityProviders: {
      test: {
        ...google,
        clientId: "new-client-id-url.apps.googleusercontent.com",
        attributeMapping: { email: "email", username: "sub" },
      },
    },
  }),
  providers.accepted("idpIdentifiers, 1", {
    autoVerifiedAttributes: ["email"],
    identityProviders: { test: { ...google, idpIdentifiers: ["test"] } },
  }),
  providers.accepted("idpIdentifiers, 2", {
    autoVerifiedAttributes: ["email"],
    identityProviders: { test: { ...google, idpIdentifiers: ["test2"] } },
  }),
  providers.accepted("saml, false", saml(false)),
  providers.accepted("saml, true", saml(true)),
  servers.accepted("basic", {
    resourceServers: { test: { identifier: "tf-acc-test-58812", name: "tf-acc-test-9", scopes: {} } },
  }),
  servers.accepted("nameChange, 2", { resourceServers: { test: { name: "tf-acc-test-9 updated", scopes: {} } } }),
  servers.accepted("scope, 1", {
    resourceServers: {
      test: {
        identifier: "tf-acc-test-58812",
        scopes: { scope_1_name: "scope_1_description", scope_2_name: "scope_2_description" },
      },
    },
  }),
  servers.accepted("scope, 2", {
    resourceServers: {
      test: { identifier: "tf-acc-test-58812", scopes: { scope_1_name_updated: "scope_1_description" } },
    },
  }),
  groups.accepted("basic", { groups: { test: { name: "tf-acc-test-4417285006123456789" } } }),
  groups.accepted("complex, 1", {
    groups: { test: { description: "This is the user group description", precedence: 1, roleArn: role } },
  }),
  groups.accepted("complex, 2", {
    groups: { test: { description: "This is the updated user group description", precedence: 42, roleArn: role } },
  }),
  groups.accepted("roleARN", {
    groups: { test: { name: "tf-acc-test-44/a/b/c/test", roleArn: "${aws_iam_role.test1.arn}" } },
  }),
  risks.accepted("exception, 1", { riskConfiguration: { riskExceptionConfiguration: network } }),
  risks.accepted("exception, 2", {
    riskConfiguration: {
      riskExceptionConfiguration: {
        blockedIpRangeList: ["10.10.10.10/32", "10.10.10.11/32"],
        skippedIpRangeList: ["10.10.10.12/32"],
      },
    },
  }),
  risks.accepted("client", {
    clients: { test: { ...admin.test, riskConfiguration: { riskExceptionConfiguration: network } } },
  }),
  risks.accepted("compromised", {
    riskConfiguration: {
      compromisedCredentialsRiskConfiguration: { eventFilter: ["SIGN_IN"], actions: { eventAction: "BLOCK" } },
    },
  }),
  risks.accepted("takeover_without_notification", {
    riskConfiguration: {
      accountTakeoverRiskConfiguration: {
        actions: {
          mediumAction: { eventAction: "MFA_REQUIRED", notify: false },
          highAction: { eventAction: "BLOCK", notify: false },
        },
      },
    },
  }),
  risks.refused(
    "empty",
    'one of "account_takeover_risk_configuration,compromised_credentials_risk_configuration,risk_exception_configuration" must be specified',
    { riskConfiguration: {} },
  ),
  risks.refused(
    "nullRiskException",
    'one of "risk_exception_configuration.0.blocked_ip_range_list,risk_exception_configuration.0.skipped_ip_range_list" must be specified',
    { riskConfiguration: { riskExceptionConfiguration: {} } },
  ),
  logs.accepted("basic", { logDelivery: { userNotification: LOG_GROUP } }),
  logs.accepted("update, 2", {
    userPoolTier: "PLUS",
    logDelivery: {
      userNotification: LOG_GROUP,
      userAuthEvents: { firehoseStreamArn: "${aws_kinesis_firehose_delivery_stream.test.arn}" },
    },
  }),
  logs.accepted("firehose", {
    ...audited,
    logDelivery: {
      userNotification: LOG_GROUP,
      userAuthEvents: { firehoseStreamArn: "${aws_kinesis_firehose_delivery_stream.test.arn}" },
    },
  }),
  logs.accepted("orderSwap", { ...audited, logDelivery: { userNotification: LOG_GROUP, userAuthEvents: LOG_GROUP } }),
  logs.accepted(
    "Identity_regionOverride",
    { region: "us-west-2", logDelivery: { userNotification: LOG_GROUP } },
    { region: "us-east-1" },
  ),
];
