/** Mistakes in what else hangs from the pool. */
import { client, type Mutation, pool } from "./change";
import { BACK, LOG_GROUP, PLUS, USER } from "./parts";

export const OF_THE_REST: readonly Mutation[] = [
  [
    "a resource server with a pipe",
    "settings-are-within-limits",
    "userPool.resourceServers.api.identifier",
    pool({ clients: {}, resourceServers: { api: { identifier: "a|b", scopes: {} } } }),
  ],
  [
    "a scope described in 257 bytes",
    "settings-are-within-limits",
    "userPool.resourceServers.api.scopes.read",
    pool({ clients: {}, resourceServers: { api: { scopes: { read: "é".repeat(129) } } } }),
  ],
  [
    "two resource servers of one identifier",
    "resource-server-identifiers-are-unique",
    "userPool.resourceServers.b.identifier",
    pool({ clients: {}, resourceServers: { a: { scopes: {} }, b: { identifier: "a", scopes: {} } } }),
  ],
  [
    "a group with a space",
    "settings-are-within-limits",
    "userPool.groups.a.name",
    pool({ groups: { a: { name: "my group" } } }),
  ],
  [
    "a negative precedence",
    "settings-are-within-limits",
    "userPool.groups.a.precedence",
    pool({ groups: { a: { precedence: -1 } } }),
  ],
  [
    "two groups of one name",
    "group-names-are-unique",
    "userPool.groups.b.name",
    pool({ groups: { a: {}, b: { name: "a" } } }),
  ],
  [
    "a group's role that is a user",
    "arn-names-the-right-resource",
    "userPool.groups.a.roleArn",
    pool({ groups: { a: { roleArn: USER } } }),
  ],
  [
    "an import id without the pool",
    "import-ids-are-valid",
    "userPool.groups.a.importId",
    pool({ groups: { a: { importId: "a" } } }),
  ],
  [
    "a client of another pool",
    "imports-belong-to-one-pool",
    "userPool.clients.mistaken.importId",
    client(
      { kind: "spa", callbackUrls: BACK, adopted: true, importId: "us-east-1_Other1/1a2b" },
      { importId: "us-east-1_Abc123" },
    ),
  ],
  [
    "another domain's import id",
    "import-id-matches-name",
    "userPool.domain.importId",
    pool({ domain: { prefix: "acme-login", importId: "acme" } }),
  ],
  [
    "a prefix in capitals",
    "settings-are-within-limits",
    "userPool.domain.prefix",
    pool({ domain: { prefix: "Acme" } }),
  ],
  [
    "a name of AWS's own as a custom domain",
    "disallow-amazoncognito-custom-domain",
    "userPool.domain.name",
    pool({
      domain: {
        name: "acme.auth.us-east-1.amazoncognito.com",
        certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/a",
      },
    }),
  ],
  [
    "a reserved word in a prefix",
    "disallow-reserved-words-in-prefix",
    "userPool.domain.prefix",
    pool({ domain: { prefix: "acme-cognito" } }),
  ],
  [
    "a certificate in another region",
    "arn-is-in-the-pools-region",
    "userPool.domain.certificateArn",
    pool({ domain: { name: "login.acme.com", certificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/a" } }),
  ],
  [
    "a class that is not AWS's",
    "css-uses-allowed-classes",
    "userPool.uiCustomization.css",
    pool({ domain: { prefix: "acme-login" }, uiCustomization: { css: ".button { color: red }" } }),
  ],
  [
    "a logo that is not there",
    "logo-is-png-or-jpeg",
    "userPool.uiCustomization.imageFile",
    pool({ domain: { prefix: "acme-login" }, uiCustomization: { imageFile: "no/such.png" } }),
  ],
  [
    "a style's image that is not there",
    "branding-assets-are-valid",
    "userPool.clients.mistaken.branding.assets[0].file",
    client({
      kind: "spa",
      callbackUrls: BACK,
      branding: { settings: {}, assets: [{ category: "FORM_LOGO", colorMode: "LIGHT", file: "no/such.png" }] },
    }),
  ],
  [
    "a network that is no CIDR",
    "ip-range-is-cidr",
    "userPool.riskConfiguration.riskExceptionConfiguration.blockedIpRangeList[0]",
    pool({ ...PLUS, riskConfiguration: { riskExceptionConfiguration: { blockedIpRangeList: ["203.0.113.7"] } } }),
  ],
  [
    "threat protection without a part",
    "no-missing-settings",
    "userPool.riskConfiguration",
    pool({ ...PLUS, riskConfiguration: {} as never }),
  ],
  [
    "201 networks",
    "settings-are-within-limits",
    "userPool.riskConfiguration.riskExceptionConfiguration.skippedIpRangeList",
    pool({
      ...PLUS,
      riskConfiguration: {
        riskExceptionConfiguration: { skippedIpRangeList: Array.from({ length: 201 }, (_, n) => `203.0.113.${n}/32`) },
      },
    }),
  ],
  [
    "mail about risk from a topic",
    "arn-names-the-right-resource",
    "userPool.riskConfiguration.accountTakeoverRiskConfiguration.notifyConfiguration.sourceArn",
    pool({
      ...PLUS,
      riskConfiguration: {
        accountTakeoverRiskConfiguration: {
          actions: { lowAction: { eventAction: "BLOCK" } },
          notifyConfiguration: { sourceArn: "arn:aws:sns:us-east-1:123456789012:acme" },
        },
      },
    }),
  ],
  [
    "a log group with :*",
    "arn-names-the-right-resource",
    "userPool.logDelivery.userNotification.cloudWatchLogGroupArn",
    pool({ logDelivery: { userNotification: { cloudWatchLogGroupArn: `${LOG_GROUP}:*` } } }),
  ],
  [
    "a log group in another region",
    "arn-is-in-the-pools-region",
    "userPool.logDelivery.userNotification.cloudWatchLogGroupArn",
    pool({
      logDelivery: { userNotification: { cloudWatchLogGroupArn: LOG_GROUP.replace("us-east-1", "af-south-1") } },
    }),
  ],
  [
    "a web ACL for CloudFront",
    "arn-names-the-right-resource",
    "userPool.webAclArn",
    pool({ webAclArn: "arn:aws:wafv2:us-east-1:123456789012:global/webacl/acme/a" }),
  ],
];
