import { toTerraform } from "../../lib/user-pool/sms";

const role = { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" };

describe("sms", () => {
  test("nothing is emitted where nothing is stated", () => {
    expect(toTerraform({})).toEqual({});
  });

  test.each([role, { ...role, snsRegion: "ap-northeast-1" }])("%j is emitted as stated", (smsConfiguration) => {
    expect(toTerraform({ smsConfiguration })).toEqual({ smsConfiguration });
  });
});
