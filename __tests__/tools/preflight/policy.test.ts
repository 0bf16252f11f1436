import { allows } from "../../../tools/preflight/policy";

const SERVICE = "cognito-idp.amazonaws.com";
const REQUEST = {
  action: "lambda:InvokeFunction",
  principals: [SERVICE],
  context: { "aws:sourcearn": "arn:aws:cognito-idp:eu-west-1:1:userpool/a", "aws:sourceaccount": "1" },
};

function statement(more: object = {}) {
  return { Effect: "Allow", Principal: { Service: SERVICE }, Action: "lambda:InvokeFunction", ...more };
}
function condition(operator: string, key: string, value: string | string[]) {
  return statement({ Condition: { [operator]: { [key]: value } } });
}

test.each<[string, string, unknown]>([
  ["yes", "the service and the action", statement()],
  [
    "yes",
    "one statement that is no list, lists in it",
    statement({ Action: ["a:b", "lambda:*"], Principal: { Service: ["x", SERVICE] } }),
  ],
  ["yes", "everybody", statement({ Principal: "*" })],
  ["yes", "everybody, by account", statement({ Principal: { AWS: "*" } })],
  ["yes", "another case of the action", statement({ Action: "LAMBDA:invokefunction" })],
  ["no", "another service", statement({ Principal: { Service: "sns.amazonaws.com" } })],
  ["no", "an account", statement({ Principal: { AWS: "1" } })],
  ["no", "another action", statement({ Action: "lambda:GetFunction" })],
  ["no", "a dot that is no wildcard", statement({ Action: "lambda.InvokeFunction" })],
  ["yes", "the pool", condition("ArnLike", "AWS:SourceArn", "arn:aws:cognito-idp:eu-west-1:1:userpool/a")],
  ["yes", "pools by wildcard", condition("ArnEqualsIfExists", "aws:SourceArn", "arn:aws:cognito-idp:*:1:userpool/?")],
  ["no", "another pool", condition("ArnLike", "aws:SourceArn", "arn:aws:cognito-idp:eu-west-1:1:userpool/b")],
  ["no", "a wildcard where none is read", condition("StringEquals", "aws:SourceArn", "arn:*")],
  ["yes", "one of several accounts", condition("StringEquals", "aws:SourceAccount", ["2", "1"])],
  ["unsure", "an operator that is not known", condition("NumericLessThan", "aws:SourceAccount", "2")],
  ["unsure", "a key that is not known", condition("StringEquals", "aws:PrincipalOrgID", "o-1")],
  [
    "no",
    "one condition that fails beside one that is not known",
    { ...statement(), Condition: { StringEquals: { "aws:SourceAccount": "2", "aws:PrincipalOrgID": "o-1" } } },
  ],
  ["unsure", "everything but", statement({ Action: undefined, NotAction: "lambda:GetFunction" })],
  ["no", "nothing", []],
  ["no", "a denial beside it", [statement(), statement({ Effect: "Deny" })]],
  [
    "unsure",
    "a denial that may hold",
    [statement(), { ...condition("Bool", "aws:SecureTransport", "false"), Effect: "Deny" }],
  ],
  ["yes", "a denial of something else", [statement(), statement({ Effect: "Deny", Action: "lambda:Other" })]],
])("%s: a policy that allows %s", (answer, _, Statement) => {
  expect(allows(JSON.stringify({ Statement }), REQUEST)).toBe(answer);
});
