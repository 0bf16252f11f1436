import type { UserPoolClientType } from "../../aws-facts/cognito-api";
import { UnknownValue } from "../../aws-facts/known";
import { defined } from "../../synth/defined";
import type { AnalyticsConfiguration } from "./analytics";

/** Pinpoint's project as it is named: by its ARN, for which AWS has a role of its own, or by its id with a role. */
export function analyticsFromAws(client: UserPoolClientType): AnalyticsConfiguration | undefined {
  const { AnalyticsConfiguration: live } = client;
  const { ApplicationArn: applicationArn, UserDataShared: userDataShared, RoleArn: roleArn } = { ...live };
  if (!live || Object.keys(live).length === 0) return undefined;
  if (applicationArn) {
    if (live.ApplicationId) throw new UnknownValue(live.ApplicationId, ["nothing beside ApplicationArn"]);
    if (live.ExternalId) throw new UnknownValue(live.ExternalId, ["nothing beside ApplicationArn"]);
    return defined({ applicationArn, userDataShared });
  }
  const { ApplicationId: applicationId, ExternalId: externalId } = live;
  if (!applicationId) throw new UnknownValue(live.ApplicationId, ["the id or the ARN of a project"]);
  if (!externalId) throw new UnknownValue(live.ExternalId, ["a text beside ApplicationId"]);
  if (!roleArn) throw new UnknownValue(live.RoleArn, ["a role beside ApplicationId"]);
  return defined({ applicationId, externalId, roleArn, userDataShared });
}
