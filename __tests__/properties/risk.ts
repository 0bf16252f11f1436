/** What threat protection does. */
import fc from "fast-check";
import type { RiskConfiguration } from "../../lib/resources/risk-configuration/settings";
import type { Facts } from "./facts";
import { some, text } from "./words";

const BYTES = { bytes: true };
const mail = fc.record({
  subject: text(1, 140, BYTES),
  htmlBody: text(6, 20_000, BYTES),
  textBody: text(6, 20_000, BYTES),
});

const EVENTS = ["PASSWORD_CHANGE", "SIGN_IN", "SIGN_UP"] as const;

const network = fc
  .tuple(fc.ipV4(), fc.constantFrom(8, 16, 24, 32))
  .map(([address, bits]) => `${masked(address, bits)}/${bits}`);

/** The address of the network, as AWS writes it. */
function masked(address: string, bits: number): string {
  return address
    .split(".")
    .map((octet, index) => (index * 8 < bits ? octet : "0"))
    .join(".");
}

/** With mail where there is an identity to send it. */
export function riskConfiguration({ identity }: Facts): fc.Arbitrary<RiskConfiguration> {
  const compromised = fc
    .tuple(fc.constantFrom("BLOCK" as const, "NO_ACTION" as const), fc.option(some(EVENTS, 1)))
    .map(([eventAction, eventFilter]) => ({
      compromisedCredentialsRiskConfiguration: { actions: { eventAction }, ...(eventFilter && { eventFilter }) },
    }));
  const networks = fc.uniqueArray(network, { minLength: 1, maxLength: 3 });
  const exceptions = fc.oneof(
    networks.map((blockedIpRangeList) => ({ riskExceptionConfiguration: { blockedIpRangeList } })),
    networks.map((skippedIpRangeList) => ({ riskExceptionConfiguration: { skippedIpRangeList } })),
  );
  return fc
    .tuple(compromised, fc.option(exceptions), fc.option(identity === undefined ? fc.constant({}) : takeover(identity)))
    .map(([one, two, three]) => ({ ...one, ...two, ...three }));
}

function takeover(sourceArn: string) {
  const eventAction = fc.constantFrom("BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION");
  const action = fc.record({ eventAction, notify: fc.boolean() } as const, { requiredKeys: ["eventAction"] });
  const mails = fc.record({ blockEmail: mail, mfaEmail: mail, noActionEmail: mail }, { requiredKeys: [] });
  return fc
    .tuple(action, fc.record({ mediumAction: action, highAction: action }, { requiredKeys: [] }), mails)
    .map(([lowAction, actions, notification]) => ({
      accountTakeoverRiskConfiguration: {
        actions: { lowAction, ...actions },
        notifyConfiguration: { sourceArn, ...notification },
      },
    }));
}
