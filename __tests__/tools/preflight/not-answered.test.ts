import { notAnswered } from "../../../tools/preflight/not-answered";

function thrown(name: string, more: object = {}): Error {
  return Object.assign(new Error("said"), { name }, more);
}
const status = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } });

test.each([
  ["AWS denies sns:Publish (AuthorizationError).", thrown("AuthorizationError", status(403))],
  ["AWS denies sns:Publish (Odd).", thrown("Odd", status(403))],
  ["AWS cannot be reached for sns:Publish (ECONNREFUSED).", thrown("Error", { code: "ECONNREFUSED" })],
  ["sns:Publish was not answered in time.", thrown("TimeoutError")],
  ["sns:Publish was not answered in time.", thrown("AbortError")],
  ["AWS answers sns:Publish with Throttling: said", thrown("Throttling", status(400))],
  ["The answer to sns:Publish cannot be read.", Object.assign(new SyntaxError("said"), status(200))],
])("%s", (says, error) => {
  expect(notAnswered("sns:Publish", error)?.message).toBe(says);
});

test("a bug of this project is not treated as a missing response", () => {
  expect(notAnswered("sns:Publish", new TypeError("x is not a function"))).toBeUndefined();
});
