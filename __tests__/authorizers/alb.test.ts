import { Lb } from "@cdktf/provider-aws/lib/lb";
import { LbListener } from "@cdktf/provider-aws/lib/lb-listener";
import { LbListenerRule } from "@cdktf/provider-aws/lib/lb-listener-rule";
import { LbTargetGroup } from "@cdktf/provider-aws/lib/lb-target-group";
import { TerraformOutput } from "cdktf";
import { albAuthenticateCognito, albCallbackUrl } from "../../lib/authorizers/alb";
import { synthesised } from "../terraform-json";
import { beside } from "./pool";

const clients = new Map([
  ["intranet", { id: "1h57", callbackUrlsInput: [albCallbackUrl("intranet.example.com")] }],
  ["spa", { id: "2k68", callbackUrlsInput: ["https://app.example.com/callback"] }],
  ["batch", { id: "3l79", allowedOauthFlowsInput: ["client_credentials"] }],
  ["other", { id: "4m80", callbackUrlsInput: ["${var.callback}"] }],
]);
const domain = { resource: { domain: "acme" } };
const pool = { arn: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_AbC", clients, domain };

test("a load balancer signs users in before it forwards their requests", () => {
  const authenticate = {
    type: "authenticate-cognito",
    authenticate_cognito: {
      user_pool_arn: "${aws_cognito_user_pool.pool.arn}",
      user_pool_client_id: "${aws_cognito_user_pool_client.pool_intranet.id}",
      user_pool_domain: "${aws_cognito_user_pool_domain.pool_domain.domain}",
    },
  };
  const forward = { type: "forward", target_group_arn: "${aws_lb_target_group.intranet.arn}" };
  const resource = beside((stack, pool) => {
    const { arn: targetGroupArn } = new LbTargetGroup(stack, "intranet", { targetType: "lambda" });
    const listener = new LbListener(stack, "listener", {
      loadBalancerArn: new Lb(stack, "lb", { name: "intranet" }).arn,
      protocol: "HTTPS",
      port: 443,
      certificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/0f1e",
      defaultAction: [albAuthenticateCognito(pool, "intranet"), { type: "forward", targetGroupArn }],
    });
    new LbListenerRule(stack, "scripts", {
      listenerArn: listener.arn,
      condition: [{ pathPattern: { values: ["/api/*"] } }],
      action: [
        albAuthenticateCognito(pool, "intranet", { onUnauthenticatedRequest: "deny", sessionTimeout: 3600 }),
        { type: "forward", targetGroupArn },
      ],
    });
  });
  expect(resource.aws_lb_listener.listener.default_action).toEqual([authenticate, forward]);
  expect(resource.aws_lb_listener_rule.scripts.action).toEqual([
    {
      ...authenticate,
      authenticate_cognito: {
        ...authenticate.authenticate_cognito,
        on_unauthenticated_request: "deny",
        session_timeout: 3600,
      },
    },
    forward,
  ]);
});

test("the callback URL has the load balancer's path, in lower case", () => {
  expect(albCallbackUrl("Intranet.Example.com")).toBe("https://intranet.example.com/oauth2/idpresponse");
});

test("Terraform lowercases the name of a load balancer from the same stack", () => {
  const { output } = synthesised((stack) => {
    const { dnsName } = new Lb(stack, "lb", { name: "Intranet" });
    new TerraformOutput(stack, "url", { value: albCallbackUrl(dnsName) });
  });
  expect(output.url.value).toBe("https://${lower(aws_lb.lb.dns_name)}/oauth2/idpresponse");
});

test("a mistake that would only appear at sign-in is an error", () => {
  expect(() => albAuthenticateCognito(pool, "web")).toThrow("it has: intranet, spa, batch, other.");
  expect(() => albAuthenticateCognito(pool, "batch")).toThrow("the code flow, which batch has not");
  expect(() => albAuthenticateCognito(pool, "spa")).toThrow("among the callbackUrls of the client spa");
  expect(() => albAuthenticateCognito({ ...pool, domain: undefined }, "intranet")).toThrow("give the pool a `domain`");
});

test("callback URLs that only Terraform knows are accepted", () => {
  expect(albAuthenticateCognito(pool, "other").authenticateCognito.userPoolClientId).toBe("4m80");
});
