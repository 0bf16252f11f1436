import type { JsonObject } from "../../../tools/json-object";
import { created, deleted, kept, planJson, replaced } from "../../../tools/plan/example";
import { guard } from "../../../tools/plan/guard";
import { readPlan } from "../../../tools/plan/read";

function judged(changes: readonly JsonObject[]) {
  return guard(readPlan(planJson(changes), "plan.json"));
}

describe("the steps to change a domain", () => {
  const DOMAIN = "aws_cognito_user_pool_domain";
  const steps = (change: JsonObject, ...others: JsonObject[]) =>
    judged([change, ...others]).phases.map((phase) => phase.map(({ what }) => what).join());
  const to = (before: string, after: string) =>
    replaced(DOMAIN, { domain: before, user_pool_id: "p" }, { domain: after });
  const second = (domain: string) => kept(DOMAIN, { domain, user_pool_id: "p" }, { address: `${DOMAIN}.second` });

  test.each([
    ["acme", "login.acme.com"],
    ["login.acme.com", "acme"],
  ])("from %s to %s keep both for a while", (before, after) => {
    expect(steps(to(before, after))).toEqual([
      `add ${after} beside the old one, as a second domain`,
      expect.stringContaining(`redirect URI of ${after}`),
      expect.stringContaining("remove the old domain"),
    ]);
  });

  test("of the same kind use a temporary domain, and state the downtime", () => {
    expect(steps(to("acme", "acme-login"))).toEqual([
      expect.stringContaining("add a custom domain beside this one"),
      expect.stringContaining("redirect URI of the bridge"),
      expect.stringMatching(/change the domain to acme-login, .*for some minutes neither/),
      expect.stringContaining("redirect URI of acme-login"),
    ]);
    expect(steps(to("login.acme.com", "id.acme.com"), second("acme"))).toEqual([
      expect.stringContaining("redirect URI of the other domain of the pool"),
      expect.stringMatching(/id\.acme\.com, .*for up to an hour neither/),
      expect.stringContaining("redirect URI of id.acme.com"),
    ]);
  });

  test("are absent without a replacement, and are a move if another domain stays", () => {
    const gone = deleted(DOMAIN, { domain: "acme", user_pool_id: "p" });
    expect(steps(gone)).toEqual([]);
    expect(steps(gone, second("login.acme.com"))).toEqual([
      expect.stringContaining("redirect URI of the other domain"),
      expect.stringContaining("remove the old domain"),
    ]);
  });
});

test("the steps to change a provider link its users before they sign in there", () => {
  const PROVIDER = "aws_cognito_identity_provider";
  const first = (changes: JsonObject[]) => judged(changes).phases.map(([one]) => one?.what ?? "");
  const renamed = first([replaced(PROVIDER, { provider_name: "Okta" }, { provider_name: "okta" })]);
  expect(renamed).toHaveLength(5);
  expect(renamed[1]).toMatch(/before their first sign-in .*admin-link-provider-for-user/);
  expect(first([deleted(PROVIDER, { provider_name: "Okta" }), created(PROVIDER, { provider_name: "Entra" })])).toEqual(
    renamed,
  );
  expect(first([deleted(PROVIDER, { provider_name: "Okta" })])).toHaveLength(2);
});
