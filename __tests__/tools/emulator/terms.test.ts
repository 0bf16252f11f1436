import { emulated } from "./emulated";

const { send, pool, refusal } = emulated();
const Links = { "cognito:default": "https://a.example/terms" };

async function termsOf(TermsName = "terms-of-use") {
  const UserPoolId = await pool();
  const { ClientId } = (await send("CreateUserPoolClient", { UserPoolId, ClientName: "web" })).UserPoolClient;
  const input = { UserPoolId, ClientId, TermsName, TermsSource: "LINK", Enforcement: "NONE", Links };
  const { Terms } = await send("CreateTerms", input);
  return { input, Terms, key: { UserPoolId, TermsId: Terms.TermsId } };
}

test("terms can be found by id and by client", async () => {
  const { input, key, Terms } = await termsOf();
  expect(Terms).toMatchObject(input);
  expect(await send("DescribeTerms", key)).toEqual({ Terms });
  const { UserPoolId, ClientId, TermsName } = input;
  expect(await send("DescribeTermsByClient", { UserPoolId, ClientId, TermsName })).toEqual({ Terms });
});

test("an update keeps what it does not send", async () => {
  const { key, Terms } = await termsOf();
  await send("UpdateTerms", { ...key, Links: { ...Links, "cognito:french": "https://a.example/fr" } });
  const { LastModifiedDate: _, ...kept } = Terms;
  expect((await send("DescribeTerms", key)).Terms).toMatchObject({
    ...kept,
    Links: { ...Links, "cognito:french": "https://a.example/fr" },
  });
});

test("terms are listed without links, and deleted ones are gone", async () => {
  const { input, key, Terms } = await termsOf();
  await send("CreateTerms", { ...input, TermsName: "privacy-policy" });
  const listed = await send("ListTerms", { UserPoolId: key.UserPoolId, MaxResults: 1 });
  expect(listed.Terms).toHaveLength(1);
  expect(listed.Terms[0]).not.toHaveProperty("Links");
  expect(listed.Terms[0].TermsId).toBe(Terms.TermsId);
  const next = await send("ListTerms", { UserPoolId: key.UserPoolId, NextToken: listed.NextToken });
  expect(next.Terms[0].TermsName).toBe("privacy-policy");
  await send("DeleteTerms", key);
  expect(await refusal("DescribeTerms", key)).toMatch(/^ResourceNotFoundException: /);
});

test("a client can have one document per name", async () => {
  const { input, key } = await termsOf();
  expect(await refusal("CreateTerms", input)).toMatch(/^TermsExistsException: /);
  await send("CreateTerms", { ...input, TermsName: "privacy-policy" });
  expect(await refusal("UpdateTerms", { ...key, TermsName: "privacy-policy" })).toMatch(/^TermsExistsException: /);
});

test.each<[string, object, string]>([
  ["another name", { TermsName: "imprint" }, "'termsName' failed to satisfy constraint"],
  [
    "no links",
    { Links: {} },
    "'links' failed to satisfy constraint: Member must have length greater than or equal to 1",
  ],
  ["an unknown language", { Links: { "cognito:klingon": "https://a.example" } }, "Map keys must satisfy constraint"],
])("%s is refused", async (_, change, message) => {
  const { input } = await termsOf();
  expect(await refusal("CreateTerms", { ...input, ...change })).toContain(message);
});
