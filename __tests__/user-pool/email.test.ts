import { fromAws, toTerraform } from "../../lib/user-pool/email";
import { live, newer } from "./described";

describe("e-mail", () => {
  test("nothing stated is Cognito's own sender, for which nothing is emitted", () => {
    expect(toTerraform({})).toEqual({});
  });

  test("an empty block is never emitted empty", () => {
    expect(toTerraform({ emailConfiguration: {} })).toEqual({
      emailConfiguration: { emailSendingAccount: "COGNITO_DEFAULT" },
    });
  });

  test("every member is emitted as stated", () => {
    const emailConfiguration = {
      emailSendingAccount: "DEVELOPER",
      sourceArn: "arn:aws:ses:us-east-1:123456789012:identity/acme.example",
      fromEmailAddress: '"Acme, Inc." <noreply@acme.example>',
      replyToEmailAddress: "help@acme.example",
      configurationSet: "acme",
    } as const;
    expect(toTerraform({ emailConfiguration })).toEqual({ emailConfiguration });
  });
});

describe("what is live", () => {
  test("is stated in full", () => {
    const EmailConfiguration = {
      EmailSendingAccount: "DEVELOPER",
      SourceArn: "arn:aws:ses:eu-central-1:111111111111:identity/acme.com",
      From: "Acme <noreply@acme.com>",
      ReplyToEmailAddress: "help@acme.com",
      ConfigurationSet: "acme",
    } as const;
    expect(fromAws(live({ EmailConfiguration }))).toEqual({
      emailConfiguration: {
        emailSendingAccount: "DEVELOPER",
        sourceArn: "arn:aws:ses:eu-central-1:111111111111:identity/acme.com",
        fromEmailAddress: "Acme <noreply@acme.com>",
        replyToEmailAddress: "help@acme.com",
        configurationSet: "acme",
      },
    });
  });

  test("is not stated where AWS answers nothing", () => {
    expect(fromAws(live({}))).toEqual({});
    expect(fromAws(live({ EmailConfiguration: {} }))).toEqual({});
  });

  test.each([{ EmailSendingAccount: "PARTNER" }, { From: "noreply@acme.com" }])("is refused: %j", (configuration) => {
    expect(() => fromAws(newer({ EmailConfiguration: configuration }))).toThrow("is not one of");
  });
});
