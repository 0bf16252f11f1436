import type { CognitoUserPoolLambdaConfig, Complete, UserPoolArguments } from "../aws";
import { ARNS } from "../aws-facts/arns";
import type { LambdaConfigType } from "../aws-facts/cognito-api";
import { known, present } from "../aws-facts/known";
import type { LimitsOf } from "../aws-facts/limits";
import { isEmpty } from "../synth/is-empty";
import type { OneOf } from "../synth/reference";
import type { Adoption } from "./adoption";
import type { DescribedPool } from "./described";

/** A function that sends messages instead of Cognito. */
export type CustomSender = {
  /** ARN of the function. Requires `kmsKey` or `kmsKeyId`. */
  readonly lambdaArn: string;
  /** @default V1_0 */
  readonly lambdaVersion?: OneOf<"V1_0">;
  /**
   * ARN of the role that the function runs as, which may decrypt with the key of `kmsKey: "create"`. It has to exist: KMS
   * refuses a policy with a role that is not there.
   * @default the role of the function, where `lambdaArn` refers to an `aws_lambda_function`; otherwise you have to state it
   */
  readonly roleArn?: string;
};

/** The Lambda functions that Cognito calls. Each value is the ARN of a function, version or alias in the pool's region. */
export interface LambdaSettings {
  /** Removing the block, or a trigger other than pre token generation, removes it in AWS. */
  readonly lambdaConfig?: {
    /** Before a user signs up: to accept, confirm or refuse. */
    readonly preSignUp?: string;
    /** After a user is confirmed. */
    readonly postConfirmation?: string;
    /** Before a sign-in, to refuse it. */
    readonly preAuthentication?: string;
    /** After a sign-in. */
    readonly postAuthentication?: string;
    /** Before a message is sent, to write it. */
    readonly customMessage?: string;
    /** When an unknown user signs in, to bring the user over from elsewhere. */
    readonly userMigration?: string;
    /** Decides the next challenge of a custom sign-in. */
    readonly defineAuthChallenge?: string;
    /** Makes a challenge of a custom sign-in. */
    readonly createAuthChallenge?: string;
    /** Judges the answer to a challenge of a custom sign-in. */
    readonly verifyAuthChallengeResponse?: string;
    /** Short for `preTokenGenerationConfig` with `V1_0`. If you set both, they must name the same function. */
    readonly preTokenGeneration?: string;
    /**
     * `V1_0` customizes ID tokens, `V2_0` access tokens too, `V3_0` also those of machines. `V2_0` and `V3_0` require tier
     * ESSENTIALS. Terraform ignores its removal while other triggers remain: remove `lambdaConfig`, apply, add the others.
     */
    readonly preTokenGenerationConfig?: {
      /** ARN of the function. */
      readonly lambdaArn: string;
      /** @default V1_0 */
      readonly lambdaVersion?: OneOf<"V1_0" | "V2_0" | "V3_0">;
    };
    /** Sends e-mail instead of Cognito. */
    readonly customEmailSender?: CustomSender;
    /** Sends SMS instead of Cognito. */
    readonly customSmsSender?: CustomSender;
    /**
     * Creates the KMS key that encrypts the codes for the custom senders, with yearly rotation. Its policy lets Cognito encrypt
     * for pools of this account and region, and the senders' roles decrypt. Whoever deploys needs `kms:CreateGrant` on it.
     *
     * Removing it deletes the key after 30 days, in which you can cancel the deletion; with a lock file, Terraform forgets it.
     */
    readonly kmsKey?: "create";
    /**
     * ARN of your own KMS key, not of an alias, that encrypts the codes for the custom senders: symmetric, and in the pool's
     * region. Nothing checks it before a message fails: whoever deploys needs `kms:CreateGrant` on it, and the senders' roles
     * `kms:Decrypt`. `npm run preflight` looks at both.
     */
    readonly kmsKeyId?: string;
  };
}

const TRIGGER = { arn: ARNS.lambdaFunction };
const SENDER = { lambdaArn: TRIGGER, roleArn: { arn: ARNS.role } };

/** AWS's limits on them. */
export const limits = {
  lambdaConfig: {
    preSignUp: TRIGGER,
    postConfirmation: TRIGGER,
    preAuthentication: TRIGGER,
    postAuthentication: TRIGGER,
    customMessage: TRIGGER,
    userMigration: TRIGGER,
    defineAuthChallenge: TRIGGER,
    createAuthChallenge: TRIGGER,
    verifyAuthChallengeResponse: TRIGGER,
    preTokenGeneration: TRIGGER,
    preTokenGenerationConfig: { lambdaArn: TRIGGER },
    customEmailSender: SENDER,
    customSmsSender: SENDER,
    kmsKeyId: { arn: ARNS.kmsKey },
  },
} as const satisfies LimitsOf<LambdaSettings>;

type Arguments = Pick<UserPoolArguments, "lambdaConfig">;

/** A key that is still to be created has no ARN yet: `addSenderKey` resolves it first. */
export function toTerraform({ lambdaConfig: stated, adopted }: LambdaSettings & Adoption): Complete<Arguments> {
  if (stated === undefined || isEmpty(stated)) return { lambdaConfig: undefined };
  const preTokenArn = stated.preTokenGenerationConfig?.lambdaArn ?? stated.preTokenGeneration;
  const complete: Complete<CognitoUserPoolLambdaConfig> = {
    preSignUp: stated.preSignUp,
    postConfirmation: stated.postConfirmation,
    preAuthentication: stated.preAuthentication,
    postAuthentication: stated.postAuthentication,
    customMessage: stated.customMessage,
    userMigration: stated.userMigration,
    defineAuthChallenge: stated.defineAuthChallenge,
    createAuthChallenge: stated.createAuthChallenge,
    verifyAuthChallengeResponse: stated.verifyAuthChallengeResponse,
    // An old pool may hold one name alone: filling in the other would be a change.
    preTokenGeneration: adopted ? stated.preTokenGeneration : preTokenArn,
    preTokenGenerationConfig:
      preTokenArn === undefined || (adopted && stated.preTokenGenerationConfig === undefined)
        ? undefined
        : { lambdaArn: preTokenArn, lambdaVersion: stated.preTokenGenerationConfig?.lambdaVersion ?? "V1_0" },
    customEmailSender: sender(stated.customEmailSender),
    customSmsSender: sender(stated.customSmsSender),
    kmsKeyId: stated.kmsKeyId,
  };
  return { lambdaConfig: complete };
}

function sender(stated: CustomSender | undefined) {
  return stated && { lambdaArn: stated.lambdaArn, lambdaVersion: stated.lambdaVersion ?? "V1_0" };
}

export function fromAws({ DescribeUserPool: { LambdaConfig: live } }: DescribedPool): Complete<LambdaSettings> {
  return { lambdaConfig: live && triggers(live) };
}

function triggers(live: LambdaConfigType): Complete<NonNullable<LambdaSettings["lambdaConfig"]>> {
  const { PreTokenGenerationConfig: preToken } = live;
  return {
    preSignUp: live.PreSignUp,
    postConfirmation: live.PostConfirmation,
    preAuthentication: live.PreAuthentication,
    postAuthentication: live.PostAuthentication,
    customMessage: live.CustomMessage,
    userMigration: live.UserMigration,
    defineAuthChallenge: live.DefineAuthChallenge,
    createAuthChallenge: live.CreateAuthChallenge,
    verifyAuthChallengeResponse: live.VerifyAuthChallengeResponse,
    // Under both names where both are live: an edit of one function has to change both.
    preTokenGeneration: live.PreTokenGeneration,
    preTokenGenerationConfig: preToken && {
      lambdaArn: present(preToken.LambdaArn),
      lambdaVersion: known(preToken.LambdaVersion, ["V1_0", "V2_0", "V3_0"]),
    },
    customEmailSender: liveSender(live.CustomEmailSender),
    customSmsSender: liveSender(live.CustomSMSSender),
    kmsKey: undefined,
    kmsKeyId: live.KMSKeyID,
  };
}

function liveSender(live: LambdaConfigType["CustomEmailSender"]): Complete<CustomSender> | undefined {
  return (
    live && {
      lambdaArn: present(live.LambdaArn),
      lambdaVersion: known(live.LambdaVersion, ["V1_0"]),
      roleArn: undefined,
    }
  );
}
