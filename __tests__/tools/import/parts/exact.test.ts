/** Whatever AWS answers, within its model: the settings make exactly that of it, or say that they cannot. */
import fc from "fast-check";
import { effectiveClient } from "../../../../lib/resources/clients/effective";
import { toTerraform as client } from "../../../../lib/resources/clients/to-terraform";
import { toTerraform as domain } from "../../../../lib/resources/domain/settings";
import { toTerraform as group } from "../../../../lib/resources/groups/settings";
import { toTerraform as logDelivery } from "../../../../lib/resources/log-delivery/settings";
import { toTerraform as resourceServer } from "../../../../lib/resources/resource-servers/settings";
import { toTerraform as risk } from "../../../../lib/resources/risk-configuration/settings";
import { toTerraform as look } from "../../../../lib/resources/ui-customization/settings";
import type { CognitoUserPoolSettings } from "../../../../lib/settings";
import { literalText } from "../../../../lib/synth/literal-text";
import type { Description } from "../../../../tools/import/description";
import { mapped } from "../../../../tools/import/json";
import { readPool } from "../../../../tools/import/read-pool";
import type { Remark } from "../../../../tools/import/result";
import { argumentFor } from "../../../../tools/radar/names";
import { answerOf } from "../answers";
import { described } from "../description";
import { emitted, statementsOf } from "./statements";

const POOL = "us-west-2_abc123";

/** What belongs to a pool, alone in it. */
interface Kind {
  readonly shape: string;
  readonly answer: fc.Arbitrary<never>;
  readonly description: (answer: never) => Partial<Description>;
  /** What of an answer, line by line, need not be emitted to stay as it is. */
  readonly without?: (lines: readonly string[]) => RegExp[];
  /** The arguments that the settings make; nothing where they say nothing. */
  readonly args: (settings: CognitoUserPoolSettings) => object | undefined;
}

const answer = (shape: string, given: Readonly<Record<string, fc.Arbitrary<unknown>>> = {}) =>
  answerOf(shape, { given: { UserPoolIdType: fc.constant(POOL), ClientIdType: fc.constant("client1"), ...given } });

const KINDS: Readonly<Record<string, Kind>> = {
  group: {
    shape: "GroupType",
    answer: answer("GroupType"),
    description: (one) => ({ groups: [one] }),
    args: ({ groups = {} }) => first(groups, group),
  },
  "resource server": {
    shape: "ResourceServerType",
    answer: answer("ResourceServerType"),
    description: (one) => ({ resourceServers: [one] }),
    args: ({ resourceServers = {} }) => first(resourceServers, resourceServer),
  },
  client: {
    shape: "UserPoolClientType",
    // Where it was never set, units in part keep it off: a test of its own.
    answer: answer("UserPoolClientType").map((one) => ({ EnableTokenRevocation: true, ...(one as object) }) as never),
    description: (one) => ({ clients: [one] }),
    args: ({ clients = {} }) => {
      const { tokenValidityUnits: _, ...made } = first(clients, (key, one) => client(effectiveClient(key, one))) ?? {};
      return made;
    },
    without: (lines) => [
      // With the numbers, in a test of their own.
      /^tokenValidityUnits\./,
      // Never set.
      /Validity=0$/,
      // AWS's own role.
      ...(lines.some((line) => /\.applicationArn=/.test(line)) ? [/^analyticsConfiguration\.roleArn=/] : []),
    ],
  },
  domain: {
    shape: "DomainDescriptionType",
    answer: answer("DomainDescriptionType", { WrappedIntegerType: fc.constantFrom(1, 2) }),
    description: (one) => ({ domains: [one] }),
    args: ({ domain: one }) => one && domain(one),
  },
  "look of the classic pages": {
    shape: "UICustomizationType",
    answer: answer("UICustomizationType", { ClientIdType: fc.constant("ALL") }),
    description: (one) => ({ uiCustomizations: [one] }),
    args: ({ uiCustomization: one }) => one && look(one),
  },
  "risk configuration": {
    shape: "RiskConfigurationType",
    answer: answer("RiskConfigurationType", { ClientIdType: fc.constant(undefined) }),
    description: (one) => ({ riskConfigurations: [one] }),
    args: ({ riskConfiguration: one }) => one && risk(one),
  },
  "log delivery": {
    shape: "LogDeliveryConfigurationType",
    answer: answer("LogDeliveryConfigurationType"),
    description: (one) => ({ logDelivery: one }),
    args: ({ logDelivery: one }) => one && logDelivery(one),
  },
};

function first<T, A>(record: Readonly<Record<string, T>>, toTerraform: (key: string, settings: T) => A): A | undefined {
  const [entry] = Object.entries(record);
  return entry && toTerraform(...entry);
}

describe.each(Object.entries(KINDS))("%s", (_, { shape, answer, description, args, without = () => [] }) => {
  test("every live value is emitted, or a remark says why not, and nothing else is emitted", () => {
    fc.assert(
      fc.property(answer, (live) => {
        const { userPool, remarks } = readPool(described(description(live)));
        const silent = remarks.flatMap((remark) => silentAt(shape, remark));
        const made = args(userPool);
        // Every member that the model has is read.
        expect(JSON.stringify(remarks)).not.toContain("This version does not know it");
        const all = statementsOf(shape, mapped(live, literalText));
        const said = all.filter(
          (line) => !silent.some((name) => line.startsWith(name)) && !without(all).some((kept) => kept.test(line)),
        );
        expect(made === undefined && silent.length > 0 ? said : emitted(made ?? {})).toEqual(said);
      }),
    );
  });
});

/** Where the arguments begin that a remark says to be left as they are. */
function silentAt(shape: string, { kind, source }: Remark): string[] {
  return kind === "unknown" ? [argumentFor(shape, source.split(" ")[1] ?? "")] : [];
}
