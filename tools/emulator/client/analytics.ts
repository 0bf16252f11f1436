import type { Region } from "../store";
import type { Client } from "../types";

type Analytics = Client["AnalyticsConfiguration"];

/** With the ARN of an application AWS uses a role of its own and answers it; with an id, the role is sent. */
export function answeredAnalytics({ store }: Region, sent: Analytics): Analytics {
  if (sent?.ApplicationArn === undefined) return sent;
  const partition = sent.ApplicationArn.split(":")[1];
  const role = "role/aws-service-role/cognito-idp.amazonaws.com/AWSServiceRoleForAmazonCognitoIdp";
  return { RoleArn: `arn:${partition}:iam::${store.accountId}:${role}`, ...sent };
}
