import { fromAws, toTerraform } from "../../lib/user-pool/email";
import { live, newer } from "./described";

describe("email", () => {
  test("Cognito's own sender is the default, for which nothing is emitted", () => {
    expect(toTerraform({})).toEqual({});
  });

  test("an empty block is never emitted", () => {
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

describe("live settings", () => {
  test("are stated in full", () => {
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

  test("are not stated if AWS returns nothing", () => {
    expect(fromAws(live({}))).toEqual({});
    expect(fromAws(live({ EmailConfiguration: {} }))).toEqual({});
  });

  test.each([{ EmailSendingAccount: "PARTNER" }, { From: "noreply@acme.com" }])("are refused: %j", (configuration) => {
    expect(() => fromAws(newer({ EmailConfiguration: configuration }))).toThrow("is not one of");
  });
});
