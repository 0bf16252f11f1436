import type { Check } from "../check";
import { notChecked, ok } from "../judgement";

/** It is never a failure: who looks may not be who deploys, and AWS says the same of a role that is not there. */
export const deploymentRole: Check = {
  id: "deployment-role",
  title: "The role of the deployment can be assumed",
  link: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#assuming-an-iam-role",
  actions: [{ action: "sts:AssumeRole", what: "which role Terraform deploys with", note: "if assumeRoleArn is set" }],
  subjects: ({ assumeRoleArn }) =>
    assumeRoleArn === undefined ? [] : [{ path: "assumeRoleArn", value: assumeRoleArn }],
  check: async (role, { session }) => {
    const { notAssumed } = await session();
    if (notAssumed === undefined) return ok(`${role} can be assumed.`);
    return notChecked(`${notAssumed} The other checks use your own credentials.`);
  },
};
