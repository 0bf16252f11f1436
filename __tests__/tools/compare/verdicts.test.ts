/** 1,000 generated pairs: no wrong verdict. */
import fc from "fast-check";
import { compare } from "../../../tools/compare/compare";
import { ORDERS, PRESENT } from "../../../tools/compare/orders";
import { sideOf } from "../../../tools/compare/side";
import { LADDERS } from "./ladders";

type Values = Readonly<Record<string, unknown>>;

const RESOURCES: Readonly<Record<string, readonly [type: string, id: string]>> = {
  user_pool: ["aws_cognito_user_pool", "Default"],
  clients: ["aws_cognito_user_pool_client", "client_web"],
  managed_clients: ["aws_cognito_managed_user_pool_client", "managed_client_search"],
  identity_providers: ["aws_cognito_identity_provider", "identity_provider_Okta"],
  risk_configuration: ["aws_cognito_risk_configuration", "risk_configuration"],
  client_risk_configurations: ["aws_cognito_risk_configuration", "risk_configuration_web"],
  log_delivery: ["aws_cognito_log_delivery_configuration", "log_delivery"],
  domain: ["aws_cognito_user_pool_domain", "domain"],
  resource_servers: ["aws_cognito_resource_server", "resource_server_api"],
  groups: ["aws_cognito_user_group", "group_admins"],
};

/** A stack with values by kind and field. */
function side(values: Values) {
  const resource: Record<string, Record<string, object>> = {};
  for (const [kind, [type, id]] of Object.entries(RESOURCES)) {
    const arguments_: Record<string, unknown> = { "//": { metadata: { path: `prod/pool/${id}` } } };
    for (const [name, value] of Object.entries(values)) {
      const [of, field = ""] = name.split(" ");
      if (of === kind && value !== undefined) put(arguments_, field.split("."), value);
    }
    resource[type] = { ...resource[type], [id]: arguments_ };
  }
  return sideOf("x", { json: JSON.stringify({ resource }) });
}

function put(into: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (name === "log_configurations") {
    const [source, member = ""] = rest;
    into[name] = [...((into[name] as object[]) ?? []), { event_source: source, [member]: value }];
  } else if (rest.length === 0) into[name] = value;
  else {
    into[name] ??= {};
    put(into[name] as Record<string, unknown>, rest, value);
  }
}

const FIELDS = Object.keys(LADDERS);
const anyOf = (field: string) => fc.constantFrom(...(LADDERS[field] ?? []).map(([value]) => value));
const anySide = fc.record(Object.fromEntries(FIELDS.map((field) => [field, anyOf(field)])));
const pathOf = (name: string) => {
  const [kind = "", field = ""] = name.split(" ");
  return { kind, field };
};

const MIRRORED = { stronger: "weaker", weaker: "stronger", equal: "equal", unordered: "unordered" };

test("every ordered field is generated", () => {
  const fields = ORDERS.filter(({ field }) => field !== PRESENT).map(({ kind, field }) => `${kind} ${field}`);
  expect(FIELDS.toSorted()).toEqual(fields.toSorted());
});

test("a single change has the verdict of its ranks, and nothing else has a verdict", () => {
  const change = fc.constantFrom(...FIELDS).chain((field) => {
    const step = fc.constantFrom(...(LADDERS[field] ?? []));
    return fc.record({ field: fc.constant(field), from: step, to: step });
  });
  fc.assert(
    fc.property(anySide, change, (values, { field, from: [from, low], to: [to, high] }) => {
      const compared = compare(side({ ...values, [field]: from }), side({ ...values, [field]: to }));
      const at = pathOf(field);
      const isAt = (one: { kind: string; field: string }) => one.kind === at.kind && one.field === at.field;
      const expected = low === high ? "equal" : low < high ? "stronger" : "weaker";
      expect(compared.find(isAt)?.verdict ?? "equal").toBe(expected);
      expect(compared.filter((one) => !isAt(one) && one.verdict !== "equal")).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});

test("swapping the sides mirrors every verdict, and a side equals itself", () => {
  fc.assert(
    fc.property(anySide, anySide, (a, b) => {
      const there = compare(side(a), side(b)).map(({ path, verdict }) => [path, verdict]);
      const back = compare(side(b), side(a)).map(({ path, verdict }) => [path, MIRRORED[verdict]]);
      expect(back).toEqual(there);
      expect(compare(side(a), side(a)).filter(({ differs }) => differs)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
