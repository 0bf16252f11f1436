import { addWebAcl } from "../../../lib/resources/web-acl/resource";
import { withResources } from "../with-resources";

const webAclArn = "arn:aws:wafv2:eu-central-1:123456789012:regional/webacl/accounts/0f1e2d3c";

describe("web ACL", () => {
  test("it is associated with the pool", () => {
    expect(
      withResources((context) => addWebAcl(context, { webAclArn })).resource.aws_wafv2_web_acl_association,
    ).toEqual({
      pool: { resource_arn: "${aws_cognito_user_pool.pool.arn}", web_acl_arn: webAclArn },
    });
  });

  test("without the setting, there is no association", () => {
    expect(Object.keys(withResources((context) => addWebAcl(context, {})).resource)).toEqual(["aws_cognito_user_pool"]);
  });
});
