import { emulated } from "./emulated";

const { send, pool, describe: live, refusal } = emulated();

function tags(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "value"]));
}

async function arn(input: object = {}): Promise<string> {
  return (await live(await pool(input))).Arn;
}

test("tags are added and removed by the pool's ARN", async () => {
  const id = await pool({ UserPoolTags: { a: "1", b: "2" } });
  const { Arn: ResourceArn } = await live(id);
  await send("TagResource", { ResourceArn, Tags: { b: "3" } });
  await send("UntagResource", { ResourceArn, TagKeys: ["a"] });
  expect(await send("ListTagsForResource", { ResourceArn })).toEqual({ Tags: { b: "3" } });
  expect((await live(id)).UserPoolTags).toEqual({ b: "3" });
});

test("a pool has 50 tags at most, including existing ones", async () => {
  const ResourceArn = await arn({ UserPoolTags: tags(50) });
  await send("TagResource", { ResourceArn, Tags: { key0: "changed" } });
  expect(await refusal("TagResource", { ResourceArn, Tags: { more: "1" } })).toMatch(/^UserPoolTaggingException: /);
  expect(Object.keys((await send("ListTagsForResource", { ResourceArn })).Tags)).toHaveLength(50);
  expect(await refusal("CreateUserPool", { PoolName: "users", UserPoolTags: tags(51) })).toMatch(
    /^UserPoolTaggingException: /,
  );
  const UserPoolId = await pool();
  expect(await refusal("UpdateUserPool", { UserPoolId, UserPoolTags: tags(51) })).toMatch(
    /^UserPoolTaggingException: /,
  );
});

test.each(["aws:owner", "AWS:owner"])("the tag key %s is reserved", async (key) => {
  const ResourceArn = await arn();
  const message = "InvalidParameterException: aws: prefixed tag key names are not allowed for external use.";
  expect(await refusal("TagResource", { ResourceArn, Tags: { [key]: "me" } })).toBe(message);
  expect(await refusal("UntagResource", { ResourceArn, TagKeys: [key] })).toBe(message);
  expect(await refusal("CreateUserPool", { PoolName: "users", UserPoolTags: { [key]: "me" } })).toBe(message);
});

test.each<[string, [string, string], RegExp]>([
  ["another account", [":123456789012:", ":210987654321:"], /^NotAuthorizedException: /],
  ["another region", ["us-east-1:", "eu-west-1:"], /^InvalidParameterException: /],
  ["another service", ["cognito-idp", "cognito-identity"], /^ResourceNotFoundException: /],
  ["something else of Cognito's", ["userpool/", "webacl/"], /^ResourceNotFoundException: /],
])("the ARN of %s is refused by every tag call", async (_, [here, there], message) => {
  const ResourceArn = (await arn()).replace(here, there);
  expect(await refusal("TagResource", { ResourceArn, Tags: { a: "1" } })).toMatch(message);
  expect(await refusal("UntagResource", { ResourceArn, TagKeys: ["a"] })).toMatch(message);
  expect(await refusal("ListTagsForResource", { ResourceArn })).toMatch(message);
});
