/** A second opinion on what AWS answers: another stub of Cognito, which this project did not write. */
import { withWorkspace } from "../../tools/terraform";
import { oddStates, wholePools } from "../fixtures/live-pools";
import { frontOf } from "../tools/import/front";
import { tools } from "./harness";
import { testWithMoto, withMoto } from "./harness/moto";
import { importAll, stackOf } from "./live-pools/import-all";
import { differences } from "./live-pools/store";
import { withoutUnknownTypes } from "./unknown-types";

/** Of those that moto can hold: it has no login pages, threat protection and raw writes. */
const POOLS = [
  "the console's default",
  "required attributes, otherwise AWS's own",
  "strings with both bounds, one, and none",
  "every trigger",
  "machines",
  "a group with precedence 0, a role and a description",
];

/** What moto does not know, and answers with a page of HTML. */
const NOT_IN_MOTO = [
  "DescribeManagedLoginBrandingByClient",
  "DescribeRiskConfiguration",
  "GetLogDeliveryConfiguration",
  "GetUICustomization",
  "ListTerms",
  "ListUserPoolClientSecrets",
  "ListUserPoolReplicas",
];

testWithMoto("pools on moto_server are imported without a harmful change", () =>
  withMoto(async (_, url) => {
    const refuse = (operation: string) => (NOT_IN_MOTO.includes(operation) ? "UnknownOperationException" : undefined);
    const front = await frontOf(url, { refuse });
    const pools = [...wholePools, ...oddStates].filter(({ title }) => POOLS.includes(title));
    const reads = await importAll(pools, front.url).finally(() => front.close());
    const json = withoutUnknownTypes(await stackOf(reads));
    await withWorkspace(await tools(), { json, endpoint: url }, async (workspace) => {
      const plan = await workspace.plan();
      const changes = (plan.resource_changes ?? []).filter(({ change }) => change.actions.join() !== "no-op");
      const found = changes.map(({ address, change }) => [
        address,
        change.actions.join("+"),
        differences(change.before, change.after),
      ]);
      expect(found).toEqual([]);
      const imported = (plan.resource_changes ?? []).filter(({ change }) => change.importing !== undefined);
      expect(imported.length).toBeGreaterThan(POOLS.length);
    });
  }),
);
