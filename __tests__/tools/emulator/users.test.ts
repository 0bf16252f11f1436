import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();

async function user(Username: string, input: object = {}, ofPool: object = {}) {
  const key = { UserPoolId: await pool(ofPool), Username };
  await send("AdminCreateUser", { ...key, ...input });
  return key;
}

const attributes = (values: Record<string, string>) => Object.entries(values).map(([Name, Value]) => ({ Name, Value }));

async function found(key: object): Promise<Record<string, string>> {
  const { UserAttributes } = await send("AdminGetUser", key);
  return Object.fromEntries(UserAttributes.map(({ Name, Value }: { Name: string; Value: string }) => [Name, Value]));
}

test("a user is counted, enabled, has a sub, and must change a password that nobody set", async () => {
  const key = await user("ada", { UserAttributes: attributes({ email: "ada@acme.com" }) });
  const answer = await send("AdminGetUser", key);
  expect(answer).toMatchObject({ Username: "ada", Enabled: true, UserStatus: "FORCE_CHANGE_PASSWORD" });
  expect(await found(key)).toEqual({ email: "ada@acme.com", sub: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(await live(key.UserPoolId)).toMatchObject({ EstimatedNumberOfUsers: 1 });
  expect((await send("ListUsers", { UserPoolId: key.UserPoolId })).Users).toMatchObject([{ Username: "ada" }]);
});

test("a user whom AWS sends codes needs no password", async () => {
  const SignInPolicy = { AllowedFirstAuthFactors: ["PASSWORD", "EMAIL_OTP"] };
  const key = await user("ada", {}, { Policies: { SignInPolicy } });
  expect(await send("AdminGetUser", key)).toMatchObject({ UserStatus: "CONFIRMED" });
});

test("where users sign in by address, it is an attribute, the name is the sub, and another address is another name", async () => {
  const key = await user("ada@acme.com", {}, { UsernameAttributes: ["email"] });
  const { email, sub } = await found(key);
  expect([email, (await send("AdminGetUser", key)).Username]).toEqual(["ada@acme.com", sub]);
  await send("AdminUpdateUserAttributes", { ...key, UserAttributes: attributes({ email: "ada@acme.org" }) });
  expect(await refusal("AdminGetUser", key)).toBe("UserNotFoundException: User does not exist.");
  expect(await found({ ...key, Username: "ada@acme.org" })).toMatchObject({ sub });
});

test.each([
  [{ UsernameAttributes: ["email"] }, "ada", "Username should be an email."],
  [{ UsernameAttributes: ["phone_number"] }, "a@b.c", "Username should be a phone number."],
  [{ UsernameAttributes: ["email", "phone_number"] }, "ada", "Username should be either an email or a phone number."],
  [
    { AliasAttributes: ["email"] },
    "a@b.c",
    "Username cannot be of email format, since user pool is configured for email alias.",
  ],
])("of a pool with %j, the name %s is refused", async (ofPool, Username, text) => {
  const UserPoolId = await pool(ofPool);
  expect(await refusal("AdminCreateUser", { UserPoolId, Username })).toBe(`InvalidParameterException: ${text}`);
});

test("a name is given once, whatever its case where that does not matter, and so is a verified alias", async () => {
  const key = await user(
    "ada",
    { UserAttributes: attributes({ email: "ada@acme.com", email_verified: "true" }) },
    { AliasAttributes: ["email"], UsernameConfiguration: { CaseSensitive: false } },
  );
  const { UserPoolId } = key;
  expect(await refusal("AdminCreateUser", { UserPoolId, Username: "Ada" })).toBe(
    "UsernameExistsException: User account already exists",
  );
  const other = {
    UserPoolId,
    Username: "bob",
    UserAttributes: attributes({ email: "ADA@acme.com", email_verified: "true" }),
  };
  expect(await refusal("AdminCreateUser", other)).toMatch(/^AliasExistsException: /);
  await send("AdminCreateUser", { ...other, ForceAliasCreation: true });
  expect(await found(key)).toMatchObject({ email_verified: "false" });
});

test("attributes are those of the schema, in their form", async () => {
  const Schema = [
    { Name: "tenant", AttributeDataType: "String", Mutable: false, StringAttributeConstraints: { MaxLength: "4" } },
    { Name: "seats", AttributeDataType: "Number", NumberAttributeConstraints: { MaxValue: "9" } },
  ];
  const key = { UserPoolId: await pool({ Schema }), Username: "ada" };
  const refused = (values: Record<string, string>) =>
    refusal("AdminCreateUser", { ...key, UserAttributes: attributes(values) });
  expect(await refused({ "custom:plan": "x" })).toBe(
    "InvalidParameterException: Attributes did not conform to the schema: custom:plan: Attribute does not exist in the schema.",
  );
  expect(await refused({ email: "ada" })).toContain("Invalid email address format.");
  expect(await refused({ phone_number: "123" })).toContain("Invalid phone number format.");
  for (const values of [
    { "custom:tenant": "12345" },
    { "custom:seats": "10" },
    { "custom:seats": "x" },
    { email_verified: "yes" },
    { email_verified: "true" },
    { sub: "x" },
  ] as Record<string, string>[]) {
    expect(await refused(values)).toMatch(/^InvalidParameterException: /);
  }
  await send("AdminCreateUser", { ...key, UserAttributes: attributes({ "custom:tenant": "acme" }) });
  const change = { ...key, UserAttributes: attributes({ "custom:tenant": "else" }) };
  expect(await refusal("AdminUpdateUserAttributes", change)).toBe(
    "InvalidParameterException: user.custom:tenant: Attribute cannot be updated.",
  );
  expect(await refusal("AdminDeleteUserAttributes", { ...key, UserAttributeNames: ["custom:tenant"] })).toMatch(
    /^InvalidParameterException: /,
  );
});

test("another address is not verified, and an attribute is deleted", async () => {
  const key = await user("ada", {
    UserAttributes: attributes({ email: "ada@acme.com", email_verified: "true", name: "Ada" }),
  });
  await send("AdminUpdateUserAttributes", { ...key, UserAttributes: attributes({ email: "ada@acme.org" }) });
  await send("AdminDeleteUserAttributes", { ...key, UserAttributeNames: ["name"] });
  const { sub: _, ...rest } = await found(key);
  expect(rest).toEqual({ email: "ada@acme.org", email_verified: "false" });
});

test("a user is disabled, enabled, gets a password, and is deleted", async () => {
  const key = await user("ada");
  await send("AdminDisableUser", key);
  expect(await send("AdminGetUser", key)).toMatchObject({ Enabled: false });
  await send("AdminEnableUser", key);
  expect(await refusal("AdminSetUserPassword", { ...key, Password: "short" })).toBe(
    "InvalidPasswordException: Password did not conform with policy: Password not long enough",
  );
  await send("AdminCreateUser", { ...key, MessageAction: "RESEND" });
  await send("AdminSetUserPassword", { ...key, Password: "Long-enough-1", Permanent: true });
  expect(await send("AdminGetUser", key)).toMatchObject({ Enabled: true, UserStatus: "CONFIRMED" });
  expect(await refusal("AdminCreateUser", { ...key, MessageAction: "RESEND" })).toMatch(
    /^UnsupportedUserStateException: /,
  );
  await send("AdminDeleteUser", key);
  expect(await refusal("AdminDeleteUser", key)).toBe("UserNotFoundException: User does not exist.");
});

test("a user is in groups that are there, and in none that is deleted", async () => {
  const key = await user("ada");
  const { UserPoolId } = key;
  const names = async () =>
    (await send("AdminListGroupsForUser", key)).Groups.map((group: { GroupName: string }) => group.GroupName);
  for (const GroupName of ["admins", "testers", "others"]) {
    await send("CreateGroup", { UserPoolId, GroupName });
    await send("AdminAddUserToGroup", { ...key, GroupName });
  }
  expect(await refusal("AdminAddUserToGroup", { ...key, GroupName: "none" })).toBe(
    "ResourceNotFoundException: Group not found.",
  );
  await send("AdminRemoveUserFromGroup", { ...key, GroupName: "others" });
  expect(await names()).toEqual(["admins", "testers"]);
  expect((await send("ListUsersInGroup", { UserPoolId, GroupName: "admins" })).Users).toMatchObject([
    { Username: "ada" },
  ]);
  await send("DeleteGroup", { UserPoolId, GroupName: "testers" });
  await send("CreateGroup", { UserPoolId, GroupName: "testers" });
  expect(await names()).toEqual(["admins"]);
});

test("a filter is not served, rather than ignored", async () => {
  expect(await refusal("ListUsers", { UserPoolId: await pool(), Filter: 'name = "Ada"' })).toMatch(
    /^UnknownMemberException: /,
  );
});
