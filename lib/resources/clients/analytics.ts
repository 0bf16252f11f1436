import type { CognitoUserPoolClientAnalyticsConfiguration, Complete } from "../../aws";
import type { Bool } from "../../synth/reference";

type Shared = {
  /** Whether Pinpoint gets user data too. @default false */
  readonly userDataShared?: Bool;
};

/** Amazon Pinpoint's project for this client's events: by its ARN, or by its id with a role. */
export type AnalyticsConfiguration =
  | (Shared & {
      /** ARN of the project. */
      readonly applicationArn: string;
    })
  | (Shared & {
      /** Hexadecimal. */
      readonly applicationId: string;
      /** External id that the role expects. */
      readonly externalId: string;
      /** ARN of the role that Cognito assumes to publish. */
      readonly roleArn: string;
    });

/** Settings to a block. @param userDataShared where the settings do not say it */
export function analyticsBlock(
  stated: AnalyticsConfiguration,
  userDataShared: boolean | undefined,
): Complete<CognitoUserPoolClientAnalyticsConfiguration> {
  const byArn = "applicationArn" in stated;
  return {
    applicationArn: byArn ? stated.applicationArn : undefined,
    applicationId: byArn ? undefined : stated.applicationId,
    externalId: byArn ? undefined : stated.externalId,
    roleArn: byArn ? undefined : stated.roleArn,
    userDataShared: stated.userDataShared ?? userDataShared,
  };
}
