import { fromAws, toTerraform } from "../../lib/user-pool/sms";
import { live } from "./described";

const role = { externalId: "acme", snsCallerArn: "arn:aws:iam::123456789012:role/sms" };

describe("sms", () => {
  test("nothing is emitted if nothing is stated", () => {
    expect(toTerraform({})).toEqual({});
  });

  test.each([role, { ...role, snsRegion: "ap-northeast-1" }])("%j is emitted as stated", (smsConfiguration) => {
    expect(toTerraform({ smsConfiguration })).toEqual({ smsConfiguration });
  });
});

describe("live settings", () => {
  const SnsCallerArn = "arn:aws:iam::111111111111:role/sms";

  test("are an existing role", () => {
    const SmsConfiguration = { SnsCallerArn, ExternalId: "acme", SnsRegion: "eu-west-1" };
    expect(fromAws(live({ SmsConfiguration }))).toEqual({
      smsConfiguration: { externalId: "acme", snsCallerArn: SnsCallerArn, snsRegion: "eu-west-1" },
    });
    expect(fromAws(live({ SmsConfiguration: { SnsCallerArn } })).smsConfiguration).toEqual({
      externalId: "",
      snsCallerArn: SnsCallerArn,
    });
  });

  test.each([{}, { SmsConfiguration: { EumsSms: { CallerArn: SnsCallerArn } } }])("are not stated: %j", (pool) => {
    expect(fromAws(live(pool))).toEqual({});
  });
});
