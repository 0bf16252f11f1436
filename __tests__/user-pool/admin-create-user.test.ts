import { fromAws, toTerraform } from "../../lib/user-pool/admin-create-user";
import { live } from "./described";

const AWS_TEXT = "Your username is {username} and temporary password is {####}. ";
const AWS_INVITATION = { emailMessage: AWS_TEXT, emailSubject: "Your temporary password", smsMessage: AWS_TEXT };
const OPEN = { adminCreateUserConfig: { allowAdminCreateUserOnly: false } };

describe("admin-create-user", () => {
  test.each([{}, { adminCreateUserConfig: {} }, { adminCreateUserConfig: { inviteMessageTemplate: {} } }])(
    "%j allows sign-up explicitly, and leaves the invitation to AWS",
    (settings) => {
      expect(toTerraform(settings)).toEqual(OPEN);
    },
  );

  test("sign-up is disabled if stated", () => {
    expect(toTerraform({ adminCreateUserConfig: { allowAdminCreateUserOnly: true } })).toEqual({
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
    });
  });

  test.each([{ emailMessage: "{username}: {####}" }, { emailSubject: "Welcome" }, { smsMessage: "{username} {####}" }])(
    "an invitation that states only %j is completed with AWS's default texts",
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
    expect(toTerraform({ adopted: true, adminCreateUserConfig: {} })).toEqual({});
  });
});

describe("live settings", () => {
  test("are who creates users, and the invitation", () => {
    const InviteMessageTemplate = {
      EmailMessage: "E {username} {####}",
      EmailSubject: "S",
      SMSMessage: "T {username} {####}",
    };
    expect(fromAws(live({ AdminCreateUserConfig: { AllowAdminCreateUserOnly: true, InviteMessageTemplate } }))).toEqual(
      {
        adminCreateUserConfig: {
          allowAdminCreateUserOnly: true,
          inviteMessageTemplate: {
            emailMessage: "E {username} {####}",
            emailSubject: "S",
            smsMessage: "T {username} {####}",
          },
        },
      },
    );
  });

  test("have no invitation if AWS has none of its texts", () => {
    const settings = { adminCreateUserConfig: { allowAdminCreateUserOnly: false } };
    expect(fromAws(live({ AdminCreateUserConfig: {} }))).toEqual(settings);
    expect(fromAws(live({ AdminCreateUserConfig: { InviteMessageTemplate: {} } }))).toEqual(settings);
    expect(fromAws(live({}))).toEqual({});
  });

  test("have a complete invitation if AWS has half of it, since no update would succeed otherwise", () => {
    const InviteMessageTemplate = { EmailMessage: "E {username} {####}" };
    expect(
      fromAws(live({ AdminCreateUserConfig: { InviteMessageTemplate } })).adminCreateUserConfig?.inviteMessageTemplate,
    ).toEqual({
      emailMessage: "E {username} {####}",
      emailSubject: "Your temporary password",
      smsMessage: "Your username is {username} and temporary password is {####}. ",
    });
  });
});
