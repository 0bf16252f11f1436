import { partitionOf } from "../aws-facts/regions";
import { sortedJson } from "../synth/sorted-json";

/** Whom a role of an identity pool trusts. */
export interface IdentityPoolTrust {
  /** The id of the identity pool: `aws_cognito_identity_pool.<name>.id`. */
  readonly identityPoolId: string;
  /** The region of the identity pool, as in `eu-central-1`: GovCloud has principals of its own. */
  readonly region: string;
  /** People who signed in, or guests. @default authenticated */
  readonly people?: "authenticated" | "unauthenticated";
  /** Whether sessions have tags, as with `identityPoolPrincipalTags`. Without it AWS then refuses all credentials. @default false */
  readonly sessionTags?: boolean;
}

/**
 * The trust policy of a role that people of one identity pool get, as JSON for the `assumeRolePolicy` of an `aws_iam_role`. It
 * states the identity pool (`aud`) and that they signed in (`amr`): without the first, people of any identity pool, in any
 * account, could get the role.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html
 * @throws Error if this project does not know how AWS names identity pools in the region
 */
export function identityPoolTrustPolicy({
  identityPoolId,
  region,
  people = "authenticated",
  sessionTags = false,
}: IdentityPoolTrust): string {
  const principal = principalIn(region);
  return sortedJson({
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Federated: principal },
        Action: ["sts:AssumeRoleWithWebIdentity", ...(sessionTags ? ["sts:TagSession"] : [])],
        Condition: {
          StringEquals: { [`${principal}:aud`]: identityPoolId },
          "ForAnyValue:StringLike": { [`${principal}:amr`]: people },
        },
      },
    ],
  });
}

/** Source: https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html */
function principalIn(region: string): string {
  const partition = partitionOf(region);
  if (partition === "aws") return "cognito-identity.amazonaws.com";
  if (region === "us-gov-west-1") return "cognito-identity-us-gov.amazonaws.com";
  if (partition === "aws-us-gov") return `cognito-identity.${region}.amazonaws.com`;
  throw new Error(
    `identityPoolTrustPolicy: \`region\` is ${JSON.stringify(region)}; it takes the regions of AWS and of GovCloud, ` +
      'such as "eu-central-1". Elsewhere, write the trust policy with the principal that AWS documents there.',
  );
}
