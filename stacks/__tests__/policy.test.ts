/** Your own policy. `npm test` runs every `*.test.ts` in this folder. */
import { expectPool, expectRule } from "../../tools/test-kit";
import { environments, rules } from "..";
import { prod } from "../prod";
import { staging } from "../staging";

test("production is protected, and no client of it sees tokens in URLs or passwords", () => {
  expectPool(prod).toBeProtected().toAllowNoImplicitFlow().toAllowNoPasswordFlow().toWaiveOnly(["require-lock-file"]);
});

test("people come back to Acme only, and services have no more scopes than they need", () => {
  expectPool(prod).toRedirectOnlyTo(["acme.com"]).toHaveScopes("orders", ["api/read", "api/write"]);
  expectPool(staging).toRedirectOnlyTo(["acme.com"]).toHaveScopes("orders", ["api/read"]);
});

test.each(environments)("$name has no warning, and the tags that the bill is split by", (environment) => {
  expectPool(environment, rules).toHaveNoWarnings().toHaveTags(["Service", "Environment"]);
});

test.each(rules)("$id finds what its examples say", (rule) => {
  expectRule(rule).toHoldItsExamples();
});
