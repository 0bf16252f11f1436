import type { Description } from "../../../../tools/import/description";
import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const POOL = "us-west-2_abc123";
const clients = [{ ClientId: "1", ClientName: "web" }];
const read = (given: Partial<Description>) => readPool(described({ clients, ...given }));

describe("UI customization", () => {
  test("is read for all clients, and for one", () => {
    const { userPool, remarks } = read({
      uiCustomizations: [
        { UserPoolId: POOL, ClientId: "ALL", CSS: ".a {}", CSSVersion: "2026" },
        { UserPoolId: POOL, ClientId: "1", CSS: ".b {}" },
      ],
    });
    expect(userPool.uiCustomization).toEqual({ importId: `${POOL},ALL`, css: ".a {}" });
    expect(userPool.clients?.web).toMatchObject({ uiCustomization: { importId: `${POOL},1`, css: ".b {}" } });
    expect(remarks).toEqual([]);
  });

  test("with an image would lose it at the next update, which is held back", () => {
    const { userPool, remarks } = read({
      uiCustomizations: [{ ClientId: "ALL", CSS: ".a {}", ImageUrl: "https://a/b.png" }],
    });
    expect(userPool.uiCustomization).toEqual({
      importId: `${POOL},ALL`,
      css: ".a {}",
      notManaged: { ImageUrl: { verdict: "wiped", value: "https://a/b.png" } },
    });
    expect(remarks).toMatchObject([
      { kind: "lost", path: "userPool.uiCustomization", source: "GetUICustomization ImageUrl" },
    ]);
  });

  test("with only an image is left as it is", () => {
    const { userPool, remarks } = read({ uiCustomizations: [{ ClientId: "1", ImageUrl: "https://a/b.png" }] });
    expect(userPool.clients?.web).toEqual({ kind: "custom", adopted: "1", enableTokenRevocation: true });
    expect(remarks).toMatchObject([{ kind: "left-out", path: "userPool.clients.web.uiCustomization" }]);
  });
});

describe("a managed login style", () => {
  const branding = (style: object) => read({ brandings: [{ ManagedLoginBrandingId: "b", ClientId: "1", ...style }] });

  test("is read with settings and images", () => {
    const { userPool, remarks } = branding({
      UserPoolId: POOL,
      UseCognitoProvidedValues: false,
      Settings: { b: { d: [1, { f: "a ${x}", e: null }], c: true }, a: 1 },
      Assets: [
        { Category: "FORM_LOGO", ColorMode: "LIGHT", Extension: "PNG", Bytes: "AAAA", ResourceId: "mine" },
        { Category: "FAVICON_ICO", ColorMode: "DYNAMIC", Extension: "ICO", Bytes: "AAAB" },
      ],
    });
    expect(JSON.stringify(userPool.clients?.web)).toBe(
      JSON.stringify({
        kind: "custom",
        adopted: "1",
        enableTokenRevocation: true,
        branding: {
          importId: `${POOL},b`,
          settings: { a: 1, b: { c: true, d: [1, { e: null, f: "a ${x}" }] } },
          assets: [
            { category: "FAVICON_ICO", colorMode: "DYNAMIC", extension: "ICO", bytes: "AAAB" },
            { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: "AAAA", resourceId: "mine" },
          ],
        },
      }),
    );
    expect(remarks).toEqual([]);
  });

  test("with Cognito's defaults has no settings, whatever AWS returns", () => {
    const { userPool, remarks } = branding({ UseCognitoProvidedValues: true, Settings: { a: 1 } });
    expect(userPool.clients?.web).toMatchObject({ branding: { importId: `${POOL},b` } });
    expect(userPool.clients?.web).not.toHaveProperty("branding.settings");
    expect(remarks).toEqual([]);
  });

  test.each([
    ["Settings", {}],
    ["Settings", { Settings: { title: "${x}" } }],
    ["Assets", { Settings: {}, Assets: [{ Category: "MOON", ColorMode: "LIGHT", Extension: "PNG", Bytes: "AAAA" }] }],
    [
      "Assets",
      { Settings: {}, Assets: [{ Category: "FAVICON_SVG", ColorMode: "LIGHT", Extension: "PNG", Bytes: "AA" }] },
    ],
    ["Assets", { Settings: {}, Assets: [{ Category: "FORM_LOGO", ColorMode: "LIGHT", Extension: "PNG" }] }],
  ])("with %s that no setting can express is left as it is", (member, style) => {
    const { userPool, remarks } = branding(style);
    expect(userPool.clients?.web).toEqual({ kind: "custom", adopted: "1", enableTokenRevocation: true });
    expect(remarks).toMatchObject([
      {
        kind: "unknown",
        path: "userPool.clients.web.branding",
        source: `DescribeManagedLoginBrandingByClient ${member}`,
      },
    ]);
  });
});

describe("threat protection", () => {
  const risk = (...riskConfigurations: object[]) => read({ riskConfigurations: riskConfigurations as never });
  const mail = { Subject: "S", HtmlBody: "<b>HTML</b>", TextBody: "A text" };

  test("is read for the pool in full, and for a client", () => {
    const { userPool, remarks } = risk(
      {
        UserPoolId: POOL,
        LastModifiedDate: "2026-01-01T00:00:00.000Z",
        CompromisedCredentialsRiskConfiguration: {
          EventFilter: ["SIGN_UP", "SIGN_IN"],
          Actions: { EventAction: "BLOCK" },
        },
        AccountTakeoverRiskConfiguration: {
          Actions: {
            LowAction: { EventAction: "NO_ACTION", Notify: false },
            HighAction: { EventAction: "MFA_REQUIRED", Notify: true },
          },
          NotifyConfiguration: {
            SourceArn: "arn",
            From: "a@acme.example",
            ReplyTo: "b@acme.example",
            BlockEmail: mail,
          },
        },
        RiskExceptionConfiguration: { BlockedIPRangeList: ["10.0.0.0/8", "1.0.0.0/8"], SkippedIPRangeList: [] },
      },
      { ClientId: "1", RiskExceptionConfiguration: { SkippedIPRangeList: ["10.0.0.0/8"] } },
    );
    expect(userPool.riskConfiguration).toEqual({
      importId: POOL,
      adopted: true,
      compromisedCredentialsRiskConfiguration: {
        eventFilter: ["SIGN_IN", "SIGN_UP"],
        actions: { eventAction: "BLOCK" },
      },
      accountTakeoverRiskConfiguration: {
        actions: {
          lowAction: { eventAction: "NO_ACTION", notify: false },
          highAction: { eventAction: "MFA_REQUIRED", notify: true },
        },
        notifyConfiguration: {
          sourceArn: "arn",
          from: "a@acme.example",
          replyTo: "b@acme.example",
          blockEmail: { subject: "S", htmlBody: "<b>HTML</b>", textBody: "A text" },
        },
      },
      riskExceptionConfiguration: { blockedIpRangeList: ["1.0.0.0/8", "10.0.0.0/8"] },
    });
    expect(userPool.clients?.web).toMatchObject({
      riskConfiguration: {
        importId: `${POOL}:1`,
        riskExceptionConfiguration: { skippedIpRangeList: ["10.0.0.0/8"] },
      },
    });
    expect(remarks).toEqual([]);
  });

  test.each([
    ["a mail without a body", { NotifyConfiguration: { SourceArn: "arn", MfaEmail: { Subject: "S" } } }],
    ["a notification without a sender", {}],
    ["an action that is newer", { Actions: { LowAction: { EventAction: "ERASE", Notify: false } } }],
    ["no action", { Actions: {} }],
  ])("with %s is left as it is", (_, takeover) => {
    const Actions = { HighAction: { EventAction: "BLOCK", Notify: true } };
    const { userPool, remarks } = risk({
      CompromisedCredentialsRiskConfiguration: { Actions: { EventAction: "BLOCK" } },
      AccountTakeoverRiskConfiguration: { Actions, ...takeover },
    });
    expect(userPool).not.toHaveProperty("riskConfiguration");
    expect(remarks).toMatchObject([
      {
        kind: "unknown",
        path: "userPool.riskConfiguration",
        source: "DescribeRiskConfiguration AccountTakeoverRiskConfiguration",
      },
    ]);
  });
});
