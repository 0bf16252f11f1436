import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

/** A pool's id begins with its region; Terraform takes another region than the provider's after an @. */
const FORM = /^([a-z]{2,4}(?:-[a-z]+)+-\d+)_[0-9A-Za-z]+(?:@([a-z0-9-]+))?$/;

export const poolImportIdIsValid = rule({
  id: "pool-import-id-is-valid",
  severity: "error",
  title: "`importId` must be the id of a pool in the region of this pool",
  why: "Terraform looks for the pool in one region, by its id. It answers `Cannot import non-existent remote object` to anything else.",
  link: api("DescribeUserPool"),
  check: ({ region: home, userPool: { importId, region = home } }) => {
    if (!isLiteral(importId)) return [];
    const at = { path: "userPool.importId", value: importId };
    const [, own, stated = own] = FORM.exec(importId) ?? [];
    if (own === undefined) {
      const fix = "use the user pool id, such as us-east-1_Abc123XYZ, not its ARN or name";
      return [{ ...at, message: "is not a user pool id: <region>_<letters and digits>", fix }];
    }
    if (stated !== own) {
      return [{ ...at, message: `names the region ${stated} for a pool in ${own}`, fix: `end it with @${own}` }];
    }
    if (!isLiteral(region) || region === own) return [];
    const message = `is the id of a pool in ${own}, and this pool is in ${region}`;
    return [{ ...at, message, fix: `set region: "${own}", or use the id of a pool in ${region}` }];
  },
  examples: () => ({
    good: [
      example({ importId: "us-gov-west-1_Abc123" }),
      example({ importId: "us-west-2_Abc123@us-west-2", region: "us-west-2" }, { region: "us-east-1" }),
      example({ importId: "${var.pool}" }, { region: "us-east-1" }),
      example({ importId: "eu-west-1_Abc123" }, { region: "${var.region}" }),
    ],
    bad: [
      {
        given: example({ importId: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_Abc123" }),
        at: ["userPool.importId"],
      },
      { given: example({ importId: "us-east-1-Abc123" }), at: ["userPool.importId"] },
      { given: example({ importId: "us-east-1_Abc123@us-west-2" }), at: ["userPool.importId"] },
      { given: example({ importId: "us-east-1_Abc123" }, { region: "us-west-2" }), at: ["userPool.importId"] },
    ],
  }),
});
