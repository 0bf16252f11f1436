import { addRiskConfigurations } from "../../../lib/resources/risk-configuration/resource";
import { type RiskConfiguration, toTerraform } from "../../../lib/resources/risk-configuration/settings";
import { withResources } from "../with-resources";

const sourceArn = "arn:aws:ses:eu-central-1:123456789012:identity/acme.example";
const mail = { subject: "Your sign-in", htmlBody: "<p>Was it you?</p>", textBody: "Was it you?" };
const block = { eventAction: "BLOCK" } as const;
const blocked = { compromisedCredentialsRiskConfiguration: { actions: block } };

describe("risk configuration", () => {
  test("without a sender, no action notifies", () => {
    expect(
      toTerraform({
        accountTakeoverRiskConfiguration: {
          actions: { mediumAction: { eventAction: "MFA_IF_CONFIGURED" }, highAction: { ...block, notify: false } },
        },
      }),
    ).toEqual({
      accountTakeoverRiskConfiguration: {
        actions: {
          mediumAction: { eventAction: "MFA_IF_CONFIGURED", notify: false },
          highAction: { eventAction: "BLOCK", notify: false },
        },
      },
    });
  });

  test("with a sender, an action notifies unless it states otherwise", () => {
    const notifyConfiguration = { sourceArn, from: "security@acme.example", blockEmail: mail, noActionEmail: mail };
    expect(
      toTerraform({
        accountTakeoverRiskConfiguration: {
          actions: { lowAction: { eventAction: "NO_ACTION", notify: false }, highAction: block },
          notifyConfiguration,
        },
      }),
    ).toEqual({
      accountTakeoverRiskConfiguration: {
        actions: {
          lowAction: { eventAction: "NO_ACTION", notify: false },
          highAction: { eventAction: "BLOCK", notify: true },
        },
        notifyConfiguration,
      },
    });
  });

  test.each([undefined, []])("compromised credentials are checked at every event if %j is stated", (eventFilter) => {
    expect(toTerraform({ compromisedCredentialsRiskConfiguration: { actions: block, eventFilter } })).toEqual({
      compromisedCredentialsRiskConfiguration: {
        actions: block,
        eventFilter: ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"],
      },
    });
  });

  test("sets are sorted, each value once", () => {
    expect(
      toTerraform({
        compromisedCredentialsRiskConfiguration: { actions: block, eventFilter: ["SIGN_UP", "SIGN_IN", "SIGN_UP"] },
        riskExceptionConfiguration: {
          blockedIpRangeList: ["203.0.113.0/24", "198.51.100.0/24"],
          skippedIpRangeList: ["192.0.2.0/24", "192.0.2.0/24"],
        },
      }),
    ).toEqual({
      compromisedCredentialsRiskConfiguration: { actions: block, eventFilter: ["SIGN_IN", "SIGN_UP"] },
      riskExceptionConfiguration: {
        blockedIpRangeList: ["198.51.100.0/24", "203.0.113.0/24"],
        skippedIpRangeList: ["192.0.2.0/24"],
      },
    });
  });

  test("an empty list is left out, and so is a block with nothing else", () => {
    expect(toTerraform({ ...blocked, riskExceptionConfiguration: { blockedIpRangeList: [] } })).not.toHaveProperty(
      "riskExceptionConfiguration.blockedIpRangeList",
    );
    expect(toTerraform({ riskExceptionConfiguration: { blockedIpRangeList: [] } })).toBeUndefined();
  });

  test("the pool and a client each have their own, with their own import id", () => {
    const json = withResources((context) =>
      addRiskConfigurations(
        context,
        { riskConfiguration: { ...blocked, importId: "eu-central-1_a" } },
        { web: { riskConfiguration: { ...blocked, importId: "eu-central-1_a:123" } }, spa: {} },
        new Map([
          ["web", { id: "web-id" }],
          ["spa", { id: "spa-id" }],
        ]),
      ),
    );
    const compromised = {
      actions: { event_action: "BLOCK" },
      event_filter: ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"],
    };
    const user_pool_id = "${aws_cognito_user_pool.pool.id}";
    expect(json.resource.aws_cognito_risk_configuration).toEqual({
      pool: { user_pool_id, compromised_credentials_risk_configuration: compromised },
      pool_web: { user_pool_id, client_id: "web-id", compromised_credentials_risk_configuration: compromised },
    });
    expect(json.import).toEqual([
      { id: "eu-central-1_a", to: "aws_cognito_risk_configuration.pool" },
      { id: "eu-central-1_a:123", to: "aws_cognito_risk_configuration.pool_web" },
    ]);
  });

  test("settings that the provider or AWS refuses do not compile", () => {
    const refused: RiskConfiguration[] = [
      // @ts-expect-error one of the three blocks at least
      {},
      // @ts-expect-error one action at least
      { accountTakeoverRiskConfiguration: { actions: {} } },
      // @ts-expect-error nobody can be told without a sender
      { accountTakeoverRiskConfiguration: { actions: { highAction: { eventAction: "BLOCK", notify: true } } } },
      // @ts-expect-error one list at least
      { riskExceptionConfiguration: {} },
      // @ts-expect-error leaked passwords know no second factor
      { compromisedCredentialsRiskConfiguration: { actions: { eventAction: "MFA_REQUIRED" } } },
    ];
    expect(refused).toHaveLength(5);
  });

  test("an adopted configuration keeps the events at which credentials are checked", () => {
    const { compromisedCredentialsRiskConfiguration: emitted } = toTerraform({ adopted: true, ...blocked }) ?? {};
    expect(emitted).toEqual({ actions: block, eventFilter: undefined });
  });
});
