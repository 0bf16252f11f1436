/** What mistakes are made with. */
export const ARN = "arn:aws:lambda:us-east-1:123456789012:function:acme";
export const ELSEWHERE = "arn:aws:lambda:af-south-1:123456789012:function:acme";
export const ROLE = "arn:aws:iam::123456789012:role/acme";
export const USER = "arn:aws:iam::123456789012:user/acme";
export const IDENTITY = "arn:aws:ses:us-east-1:123456789012:identity/acme.com";
export const SMS = { externalId: "acme", snsCallerArn: ROLE };
export const BACK = ["https://app.acme.com/callback"];
export const SAML = { type: "SAML", metadataUrl: "https://idp.acme.com/metadata" } as const;
export const SECRET = { fromVariable: "secret" };
export const GOOGLE = { type: "Google", clientId: "acme", clientSecret: SECRET, authorizeScopes: ["openid"] } as const;
export const OIDC = {
  type: "OIDC",
  clientId: "acme",
  authorizeScopes: ["openid"],
  oidcIssuer: "https://idp.acme.com",
  attributesRequestMethod: "GET",
} as const;
export const TENANT = { name: "tenant", attributeDataType: "String" } as const;
export const API = { api: { scopes: { read: "Read" } } };
export const LOG_GROUP = "arn:aws:logs:us-east-1:123456789012:log-group:acme";
export const PLUS = { userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "ENFORCED" } } as const;
