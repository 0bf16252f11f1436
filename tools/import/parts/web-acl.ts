import type { PartReader } from "../part";

/** The web ACL: its association cannot be said without making one. */
export const webAcl: PartReader = {
  reads: ["webAclArn"],
  read: ({ webAclArn }) => {
    if (webAclArn === undefined) return { settings: {} };
    return {
      settings: {},
      remarks: [
        {
          kind: "left-out",
          path: "userPool.webAclArn",
          source: "GetWebACLForResource WebACL.ARN",
          message: `The web ACL ${webAclArn} protects the pool and continues to do so. Its association is not imported: do not set webAclArn.`,
        },
      ],
    };
  },
};
