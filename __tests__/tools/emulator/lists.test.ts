import { emulated } from "./emulated";

const { send, pool, refusal } = emulated();

async function poolWithGroups(...names: string[]): Promise<string> {
  const UserPoolId = await pool();
  for (const GroupName of names) await send("CreateGroup", { UserPoolId, GroupName });
  return UserPoolId;
}

function names({ Groups }: { Groups: { GroupName: string }[] }): string[] {
  return Groups.map(({ GroupName }) => GroupName);
}

test("no entry is skipped if one of an earlier page is deleted", async () => {
  const UserPoolId = await poolWithGroups("a", "b", "c", "d");
  const first = await send("ListGroups", { UserPoolId, Limit: 2 });
  expect(names(first)).toEqual(["a", "b"]);
  for (const GroupName of ["a", "b"]) await send("DeleteGroup", { UserPoolId, GroupName });
  const second = await send("ListGroups", { UserPoolId, Limit: 2, NextToken: first.NextToken });
  expect(names(second)).toEqual(["c", "d"]);
  expect(second).not.toHaveProperty("NextToken");
});

test("no entry is listed twice if one is added to an earlier page", async () => {
  const UserPoolId = await poolWithGroups("b", "c", "d");
  const { NextToken } = await send("ListGroups", { UserPoolId, Limit: 2 });
  await send("CreateGroup", { UserPoolId, GroupName: "a" });
  expect(names(await send("ListGroups", { UserPoolId, NextToken }))).toEqual(["d"]);
});

test.each(["-1", "1", "1e1", "bm90IGpzb24", "e30"])("the token %s is refused", async (NextToken) => {
  const UserPoolId = await poolWithGroups("a", "b");
  expect(await refusal("ListGroups", { UserPoolId, NextToken })).toBe(
    "InvalidParameterException: Invalid pagination token given.",
  );
});

test("a token of another list is refused", async () => {
  const [one, other] = [await poolWithGroups("a", "b"), await poolWithGroups("a", "b")];
  const { NextToken } = await send("ListGroups", { UserPoolId: one, Limit: 1 });
  expect(await refusal("ListGroups", { UserPoolId: other, NextToken })).toContain("Invalid pagination token");
});

test.each<[string, string, string, (index: number) => object]>([
  ["ListUserPoolClients", "UserPoolClients", "CreateUserPoolClient", (i) => ({ ClientName: `client ${i}` })],
  [
    "ListResourceServers",
    "ResourceServers",
    "CreateResourceServer",
    (i) => ({ Identifier: `api${i}`, Name: "api", Scopes: [] }),
  ],
  [
    "ListIdentityProviders",
    "Providers",
    "CreateIdentityProvider",
    (i) => ({
      ProviderName: `okta${i}`,
      ProviderType: "SAML",
      ProviderDetails: { MetadataURL: "https://idp.example/metadata" },
    }),
  ],
])("%s lists every entry once, page by page", async (operation, member, create, input) => {
  const UserPoolId = await pool();
  for (const index of [1, 2, 3]) await send(create, { UserPoolId, ...input(index) });
  const first = await send(operation, { UserPoolId, MaxResults: 2 });
  const second = await send(operation, { UserPoolId, MaxResults: 2, NextToken: first.NextToken });
  const all = [...first[member], ...second[member]].map((entry) => JSON.stringify(entry));
  expect(all).toHaveLength(3);
  expect(new Set(all).size).toBe(3);
});
