import { allowedSnsRegions } from "../../aws-facts/sns-regions";
import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const snsRegionIsAllowed = rule({
  id: "sns-region-is-allowed",
  severity: "warning",
  title: "snsRegion should be a region that AWS allows for the user pool's",
  why: "AWS answers `Invalid snsRegion. Allowed SNS region for ap-northeast-2 is ap-northeast-1`.",
  link: guide("user-pool-sms-settings"),
  check: ({ region: home, userPool: { region = home, smsConfiguration } }) => {
    const value = smsConfiguration?.snsRegion;
    const allowed = region === undefined ? undefined : allowedSnsRegions(region);
    if (!isLiteral(value) || allowed === undefined || allowed.includes(value)) return [];
    const message = `does not send SMS for a pool in ${region}; allowed: ${allowed.join(", ")}`;
    return [{ path: "userPool.smsConfiguration.snsRegion", value, message, fix: "delete it; the default is allowed" }];
  },
  examples: () => ({
    good: [
      example({ smsConfiguration: { role: "create", snsRegion: "us-east-1" } }, { region: "us-east-2" }),
      example({ smsConfiguration: { role: "create" } }, { region: "ap-northeast-2" }),
    ],
    bad: [
      {
        given: example(
          { smsConfiguration: { role: "create", snsRegion: "ap-northeast-2" } },
          { region: "ap-northeast-2" },
        ),
        at: ["userPool.smsConfiguration.snsRegion"],
      },
    ],
  }),
});
