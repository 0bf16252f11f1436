import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const associateWebAcl = rule({
  id: "associate-web-acl",
  severity: "warning",
  title: "A protected pool is behind a web ACL",
  why: "Sign-up, sign-in and recovery are open to the internet: bots try leaked passwords, make accounts and send SMS at your cost.",
  link: guide("user-pool-waf"),
  counterparts: ["CWE-799", "CWE-307"],
  check: ({ protection, userPool: { webAclArn } }) =>
    protection !== "full" || webAclArn !== undefined
      ? []
      : [
          {
            path: "userPool.webAclArn",
            message: "is not stated: nothing limits who calls the pool, and how often",
            fix: "add the ARN of a regional web ACL with a rate-based rule, or waive this if it is associated elsewhere",
          },
        ],
  examples: () => ({
    good: [example({ webAclArn: "${aws_wafv2_web_acl.acme.arn}" }, { protection: "full" }), example({})],
    bad: [{ given: example({}, { protection: "full" }), at: ["userPool.webAclArn"] }],
  }),
});
