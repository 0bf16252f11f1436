import { toTerraform } from "../../lib/user-pool/admin-create-user";

const AWS_TEXT = "Your username is {username} and temporary password is {####}. ";
const AWS_INVITATION = { emailMessage: AWS_TEXT, emailSubject: "Your temporary password", smsMessage: AWS_TEXT };
const OPEN = { adminCreateUserConfig: { allowAdminCreateUserOnly: false } };

describe("admin-create-user", () => {
  test.each([{}, { adminCreateUserConfig: {} }, { adminCreateUserConfig: { inviteMessageTemplate: {} } }])(
    "%j lets anybody sign up, said explicitly, and leaves the invitation to AWS",
    (settings) => {
      expect(toTerraform(settings)).toEqual(OPEN);
    },
  );

  test("sign-up is closed as stated", () => {
    expect(toTerraform({ adminCreateUserConfig: { allowAdminCreateUserOnly: true } })).toEqual({
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    });
  });

  test.each([{ emailMessage: "{username}: {####}" }, { emailSubject: "Welcome" }, { smsMessage: "{username} {####}" }])(
    "an invitation that states only %j is completed with AWS's own wording",
    (inviteMessageTemplate) => {
      expect(toTerraform({ adminCreateUserConfig: { inviteMessageTemplate } })).toEqual({
        adminCreateUserConfig: {
          allowAdminCreateUserOnly: false,
          inviteMessageTemplate: { ...AWS_INVITATION, ...inviteMessageTemplate },
        },
      });
    },
  );

  test("an adopted pool keeps what it has until something is stated", () => {
    expect(toTerraform({ adopted: true })).toEqual({});
    expect(toTerraform({ adopted: true, adminCreateUserConfig: {} })).toEqual(OPEN);
  });
});
