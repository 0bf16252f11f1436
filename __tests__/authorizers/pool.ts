import type { TerraformStack } from "cdktf";
import { CognitoUserPool } from "../../lib/cognito-user-pool";
import { type Json, synthesised } from "../terraform-json";

/** Every resource of a stack with a client for people, one for a machine, one for an ALB, and what `add` makes of them. */
export function beside(add: (stack: TerraformStack, pool: CognitoUserPool) => void): Json {
  return synthesised((stack) => {
    const pool = new CognitoUserPool(stack, "pool", {
      name: "prod-auth",
      usernameAttributes: ["email"],
      usernameConfiguration: { caseSensitive: false },
      autoVerifiedAttributes: ["email"],
      resourceServers: { api: { scopes: { read: "Read access", write: "Write access" } } },
      clients: {
        "web-spa": { kind: "spa", callbackUrls: ["https://app.example.com/callback"] },
        "api-server": { kind: "machine", allowedOauthScopes: ["api/read", "api/write"] },
        intranet: { kind: "web", callbackUrls: ["https://intranet.example.com/oauth2/idpresponse"] },
      },
      domain: { prefix: "acme-prod-auth" },
    });
    add(stack, pool);
  }).resource;
}
