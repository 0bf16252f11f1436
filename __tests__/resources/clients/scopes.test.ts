import { type Scope, serverOf } from "../../../lib/resources/clients/scopes";

test.each([
  ["api/read", "api"],
  ["https://api.acme.example/v1/read", "https://api.acme.example/v1"],
  ["${var.api}/read", "${var.api}"],
  ["api/${var.scope}", "api"],
])("%s belongs to %s", (scope, server) => {
  expect(serverOf(scope)).toBe(server);
});

test.each(["openid", "aws.cognito.signin.user.admin", '${join("/", var.parts)}'])("%s names no server", (scope) => {
  expect(serverOf(scope)).toBeUndefined();
});

test("a name without a server that is no standard scope does not compile", () => {
  // @ts-expect-error AWS: ScopeDoesNotExistException
  const scope: Scope = "read";
  expect(scope).toBe("read");
});
