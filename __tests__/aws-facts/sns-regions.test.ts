import { allowedSnsRegions, defaultSnsRegion } from "../../lib/aws-facts/sns-regions";

describe("SMS regions", () => {
  test.each([
    ["ap-northeast-2", "ap-northeast-1"],
    ["eu-central-1", undefined],
    [undefined, undefined],
    ["${var.region}", undefined],
  ])("a pool in %s must send from %s", (region, expected) => {
    expect(defaultSnsRegion(region)).toBe(expected);
  });

  test.each([
    ["ap-northeast-2", ["ap-northeast-1"]],
    ["us-east-2", ["us-east-2", "us-east-1"]],
    ["us-east-1", ["us-east-1"]],
    ["${var.region}", undefined],
  ])("a pool in %s can send from %j", (region, expected) => {
    expect(allowedSnsRegions(region)).toEqual(expected);
  });
});
