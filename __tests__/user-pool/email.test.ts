import { toTerraform } from "../../lib/user-pool/email";

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
