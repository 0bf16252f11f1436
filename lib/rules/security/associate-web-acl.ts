import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const associateWebAcl = rule({
  id: "associate-web-acl",
  severity: "note",
  title: "Require a web ACL for a protected pool that is open to the internet",
  why: "Sign-up, sign-in and recovery are open to the internet: bots try leaked passwords, create accounts and cause SMS at your expense.",
  link: guide("user-pool-waf"),
  counterparts: ["Prowler cognito_user_pool_waf_acl_attached", "CWE-799", "CWE-307"],
  check: ({ isProtected, userPool: { webAclArn } }) =>
    !isProtected || webAclArn !== undefined
      ? []
      : [
          {
            path: "userPool.webAclArn",
            message: "is not set: nothing limits who calls the pool, and how often",
            fix: "set the ARN of a regional web ACL with a rate-based rule, unless one is associated elsewhere",
          },
        ],
  examples: () => ({
    good: [example({ webAclArn: "${aws_wafv2_web_acl.acme.arn}" }, { protection: "full" }), example({})],
    bad: [{ given: example({}, { protection: "full" }), at: ["userPool.webAclArn"] }],
  }),
});
