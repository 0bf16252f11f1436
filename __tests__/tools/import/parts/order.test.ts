import fc from "fast-check";
import { readPool } from "../../../../tools/import/read-pool";
import { described } from "../description";

const CREATED = "2026-01-01T00:00:00.000Z";
const client = (ClientId: string, ClientName: string) => ({ ClientId, ClientName, CreationDate: CREATED as never });
const group = (GroupName: string) => ({ GroupName });
const server = (Identifier: string) => ({ Identifier, Name: "API" });
const provider = (ProviderName: string) => ({
  ProviderName,
  ProviderType: "SAML" as const,
  ProviderDetails: { MetadataURL: "https://idp.acme.example" },
});
const look = (ClientId: string) => ({ ClientId, CSS: `.${ClientId} {}` });

const DESCRIPTION = {
  clients: [client("b", "web"), client("a", "web"), client("c", "my web"), client("d", "my-web"), client("e", "7")],
  groups: [group("a.b"), group("a-b"), group("a/b"), group("us-west-2_abc123_Google")],
  resourceServers: [server("https://a.b"), server("a-b"), server("http://a.b")],
  identityProviders: [provider("A.b"), provider("A-b"), provider("a-b")],
  uiCustomizations: [look("ALL"), look("a"), look("b")],
};

test("settings and remarks do not depend on the order in which AWS lists resources", () => {
  const shuffled = Object.entries(DESCRIPTION).map(([part, all]) =>
    fc.shuffledSubarray<unknown>(all, { minLength: all.length }).map((some) => [part, some] as const),
  );
  const expected = JSON.stringify(readPool(described(DESCRIPTION)));
  fc.assert(
    fc.property(fc.tuple(...shuffled), (parts) => {
      expect(JSON.stringify(readPool(described(Object.fromEntries(parts))))).toBe(expected);
    }),
  );
});

test("a newer resource does not change the keys of others", () => {
  const before = readPool(described(DESCRIPTION)).userPool;
  const newer = [
    { ...client("0", "web"), CreationDate: "2026-02-01T00:00:00.000Z" as never },
    { ...client("1", "web-2"), CreationDate: "2026-02-02T00:00:00.000Z" as never },
  ];
  const after = readPool(described({ ...DESCRIPTION, clients: [...newer, ...DESCRIPTION.clients] })).userPool;
  expect(after.clients).toMatchObject(before.clients ?? {});
  expect(Object.keys(after.clients ?? {})).toHaveLength(7);
});
