import { emulated } from "./emulated";

const { send, pool, refusal } = emulated();
async function client(UserPoolId: string): Promise<string> {
  return (await send("CreateUserPoolClient", { UserPoolId, ClientName: "app" })).UserPoolClient.ClientId;
}

describe("groups", () => {
  const group = async (input: object = {}) => {
    const key = { UserPoolId: await pool(), GroupName: "admins" };
    await send("CreateGroup", { ...key, ...input });
    return key;
  };

  test("an update keeps what it does not send", async () => {
    const key = await group({ Description: "d", Precedence: 1 });
    await send("UpdateGroup", { ...key, Description: "" });
    expect((await send("GetGroup", key)).Group).toMatchObject({ Description: "", Precedence: 1 });
  });

  test("a role cannot be removed by an empty string", async () => {
    const key = await group({ RoleArn: "arn:aws:iam::123456789012:role/admins" });
    expect(await refusal("UpdateGroup", { ...key, RoleArn: "" })).toContain(
      "Value '' at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
    );
  });

  test("a role of another account is refused", async () => {
    const key = await group();
    expect(await refusal("UpdateGroup", { ...key, RoleArn: "arn:aws:iam::999999999999:role/admins" })).toContain(
      "Cross-account pass role is not allowed.",
    );
  });

  test("names are unique, and a deleted group is gone", async () => {
    const key = await group();
    expect(await refusal("CreateGroup", key)).toMatch(/^GroupExistsException: /);
    expect((await send("ListGroups", { UserPoolId: key.UserPoolId })).Groups).toHaveLength(1);
    await send("DeleteGroup", key);
    expect(await refusal("GetGroup", key)).toBe("ResourceNotFoundException: Group not found.");
  });
});

describe("resource servers", () => {
  const scope = (ScopeName: string) => ({ ScopeName, ScopeDescription: ScopeName });

  test("an update replaces the scopes", async () => {
    const key = { UserPoolId: await pool(), Identifier: "api" };
    await send("CreateResourceServer", { ...key, Name: "API", Scopes: [scope("read")] });
    await send("UpdateResourceServer", { ...key, Name: "New", Scopes: [] });
    expect((await send("DescribeResourceServer", key)).ResourceServer).toEqual({ ...key, Name: "New", Scopes: [] });
    await send("DeleteResourceServer", key);
    expect(await refusal("DescribeResourceServer", key)).toMatch(/^ResourceNotFoundException: /);
    expect(await send("ListResourceServers", { UserPoolId: key.UserPoolId })).toEqual({ ResourceServers: [] });
  });

  test("a scope's name cannot contain a slash", async () => {
    const input = { UserPoolId: await pool(), Identifier: "api", Name: "API", Scopes: [scope("a/b")] };
    expect(await refusal("CreateResourceServer", input)).toContain("at 'scopes.1.member.scopeName'");
  });
});

describe("UI customization", () => {
  const CSS = ".label-customizable { color: red; } /* .any */";
  const withDomain = async () => {
    const UserPoolId = await pool();
    await send("CreateUserPoolDomain", { UserPoolId, Domain: UserPoolId.replace(/.*_/, "ui-") });
    return UserPoolId;
  };

  test("it needs a domain", async () => {
    expect(await refusal("SetUICustomization", { UserPoolId: await pool(), CSS })).toBe(
      "InvalidParameterException: A domain must be associated with this user pool.",
    );
  });

  test("a client without its own customization has that of all clients, and a request with ids only removes it", async () => {
    const UserPoolId = await withDomain();
    const ClientId = await client(UserPoolId);
    await send("SetUICustomization", { UserPoolId, CSS });
    expect((await send("GetUICustomization", { UserPoolId, ClientId })).UICustomization).toMatchObject({
      ClientId: "ALL",
      CSS,
    });
    await send("SetUICustomization", { UserPoolId, ClientId: "ALL" });
    expect(await send("GetUICustomization", { UserPoolId, ClientId })).toEqual({ UICustomization: {} });
  });

  test("an unknown CSS class is refused", async () => {
    const input = { UserPoolId: await withDomain(), CSS: ".mine { color: red; }" };
    expect(await refusal("SetUICustomization", input)).toBe(
      "InvalidParameterException: The CSS class mine is not in the list of allowed classes.",
    );
  });
});

describe("risk configuration", () => {
  const reaction = { CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: "BLOCK" } } };

  test("it is accepted for a minimal pool, where it has no effect", async () => {
    const UserPoolId = await pool();
    await send("SetRiskConfiguration", { UserPoolId, ...reaction });
    const { RiskConfiguration } = await send("DescribeRiskConfiguration", { UserPoolId });
    expect(RiskConfiguration).toMatchObject({ UserPoolId, ...reaction });
  });

  test("it is replaced as a whole, and removed by a request with ids only", async () => {
    const UserPoolId = await pool({ UserPoolTier: "PLUS", UserPoolAddOns: { AdvancedSecurityMode: "AUDIT" } });
    const RiskExceptionConfiguration = { BlockedIPRangeList: ["10.0.0.0/8"] };
    await send("SetRiskConfiguration", { UserPoolId, ...reaction });
    await send("SetRiskConfiguration", { UserPoolId, RiskExceptionConfiguration });
    const { RiskConfiguration } = await send("DescribeRiskConfiguration", { UserPoolId });
    expect(RiskConfiguration).toMatchObject({ RiskExceptionConfiguration });
    expect(RiskConfiguration).not.toHaveProperty("CompromisedCredentialsRiskConfiguration");
    await send("SetRiskConfiguration", { UserPoolId });
    expect(await send("DescribeRiskConfiguration", { UserPoolId })).toEqual({ RiskConfiguration: { UserPoolId } });
  });
});

describe("log delivery", () => {
  const group = (region: string) => ({ LogGroupArn: `arn:aws:logs:${region}:123456789012:log-group:users` });
  const errors = (region = "us-east-1") => ({
    EventSource: "userNotification",
    LogLevel: "ERROR",
    CloudWatchLogsConfiguration: group(region),
  });
  const activity = { ...errors(), EventSource: "userAuthEvents", LogLevel: "INFO" };

  test("it is described as it was set", async () => {
    const UserPoolId = await pool({ UserPoolTier: "PLUS" });
    const LogConfigurations = [errors(), activity];
    await send("SetLogDeliveryConfiguration", { UserPoolId, LogConfigurations });
    expect(await send("GetLogDeliveryConfiguration", { UserPoolId })).toEqual({
      LogDeliveryConfiguration: { UserPoolId, LogConfigurations },
    });
  });

  test.each<[string, object[], string]>([
    ["one source twice", [errors(), errors()], "Following event sources appear more then once in a request"],
    ["a log group of another region", [errors("eu-west-1")], "ARN does not belong to current region"],
    ["a level the source has not", [{ ...errors(), LogLevel: "INFO" }], "Log level INFO is not supported"],
    ["no destination", [{ EventSource: "userNotification", LogLevel: "ERROR" }], "Invalid log destination"],
    ["user activity below PLUS", [activity], "not available for the ESSENTIALS pricing tier configured: Log Streaming"],
  ])("%s is refused", async (_, LogConfigurations, message) => {
    const input = { UserPoolId: await pool(), LogConfigurations };
    expect(await refusal("SetLogDeliveryConfiguration", input)).toContain(message);
  });
});

describe("managed login branding", () => {
  const branded = async (input: object = { UseCognitoProvidedValues: true }) => {
    const UserPoolId = await pool();
    const key = { UserPoolId, ClientId: await client(UserPoolId) };
    const { ManagedLoginBranding } = await send("CreateManagedLoginBranding", { ...key, ...input });
    return { key, id: ManagedLoginBranding.ManagedLoginBrandingId };
  };

  test("it can be found by its id and by its client", async () => {
    const { key, id } = await branded({ Settings: { components: {} } });
    const { UserPoolId } = key;
    const byId = await send("DescribeManagedLoginBranding", { UserPoolId, ManagedLoginBrandingId: id });
    expect(byId.ManagedLoginBranding).toMatchObject({ UseCognitoProvidedValues: false, Settings: { components: {} } });
    expect(await send("DescribeManagedLoginBrandingByClient", key)).toEqual(byId);
  });

  test("merged, it is completed with AWS's settings", async () => {
    const Settings = { categories: { form: { displayGraphics: false } }, components: { alert: {} } };
    const own = await branded({ Settings });
    const provided = await branded();
    for (const ReturnMergedResources of [undefined, false]) {
      const input = { ...own.key, ReturnMergedResources };
      const { ManagedLoginBranding } = await send("DescribeManagedLoginBrandingByClient", input);
      expect(ManagedLoginBranding.Settings).toEqual(Settings);
    }
    const merged = async ({ key, id }: typeof own) => {
      const one = { UserPoolId: key.UserPoolId, ManagedLoginBrandingId: id, ReturnMergedResources: true };
      const { ManagedLoginBranding } = await send("DescribeManagedLoginBranding", one);
      const byClient = { ...key, ReturnMergedResources: true };
      expect(await send("DescribeManagedLoginBrandingByClient", byClient)).toEqual({ ManagedLoginBranding });
      return ManagedLoginBranding.Settings;
    };
    expect(await merged(own)).toMatchObject({
      categories: {
        form: { displayGraphics: false, sessionTimerDisplay: "NONE" },
        global: { colorSchemeMode: "LIGHT" },
      },
      components: { alert: {} },
    });
    expect(await merged(provided)).toMatchObject({ categories: { form: { displayGraphics: true } } });
  });

  test("an update can replace settings with AWS's, and a deleted style is gone", async () => {
    const { key, id } = await branded({ Settings: {} });
    const one = { UserPoolId: key.UserPoolId, ManagedLoginBrandingId: id };
    await send("UpdateManagedLoginBranding", { ...one, UseCognitoProvidedValues: true });
    const { ManagedLoginBranding } = await send("DescribeManagedLoginBranding", one);
    expect(ManagedLoginBranding).not.toHaveProperty("Settings");
    await send("DeleteManagedLoginBranding", one);
    expect(await refusal("DescribeManagedLoginBrandingByClient", key)).toMatch(/^ResourceNotFoundException: /);
  });

  test("a client can have one", async () => {
    const { key } = await branded();
    expect(await refusal("CreateManagedLoginBranding", { ...key, UseCognitoProvidedValues: true })).toMatch(
      /^ManagedLoginBrandingExistsException: /,
    );
  });

  test("it has either settings or AWS's values", async () => {
    const { key } = await branded();
    for (const input of [{ UseCognitoProvidedValues: true, Settings: {} }, { UseCognitoProvidedValues: false }, {}]) {
      expect(await refusal("CreateManagedLoginBranding", { ...key, ...input })).toBe(
        "InvalidParameterException: useCognitoProvidedValues or settings should be specified (but not both)",
      );
    }
  });
});
