/** Your own policy. `npm test` runs every `*.test.ts` in this folder. */
import { expectPool, expectRule } from "../../tools/test-kit";
import { environments, rules } from "..";
import { prod } from "../prod";
import { staging } from "../staging";

test("production is protected, and its clients see neither tokens in URLs nor passwords", () => {
  expectPool(prod).toBeProtected().toAllowNoImplicitFlow().toAllowNoPasswordFlow().toWaiveOnly(["require-lock-file"]);
});

test("redirects lead to Acme only, and services have only the scopes they need", () => {
  expectPool(prod).toRedirectOnlyTo(["acme.com"]).toHaveScopes("orders", ["api/read", "api/write"]);
  expectPool(staging).toRedirectOnlyTo(["acme.com"]).toHaveScopes("orders", ["api/read"]);
});

test.each(environments)("$name has no warning, and the cost allocation tags", (environment) => {
  expectPool(environment, rules).toHaveNoWarnings().toHaveTags(["Service", "Environment"]);
});

test.each(rules)("$id finds what its examples say", (rule) => {
  expectRule(rule).toHoldItsExamples();
});
