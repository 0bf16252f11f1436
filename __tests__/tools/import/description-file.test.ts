import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Description } from "../../../tools/import/description";
import {
  descriptionOf,
  readDescription,
  refuseUnwritable,
  saveDescription,
} from "../../../tools/import/description-file";

const DESCRIPTION: Description = {
  version: 1,
  readAt: "2026-11-21T12:00:00.000Z",
  poolId: "us-east-1_abc",
  region: "us-east-1",
  accountId: "111111111111",
  pool: { Id: "us-east-1_abc", Name: "acme" },
  mfa: {},
  clients: [{ ClientId: "1", ClientName: "web", ClientSecret: "hidden" }],
  domains: [],
  identityProviders: [
    { ProviderName: "Google", ProviderType: "Google", ProviderDetails: { client_id: "1", client_secret: "hidden" } },
  ],
  resourceServers: [],
  groups: [],
  riskConfigurations: [],
  uiCustomizations: [],
  brandings: [],
  elsewhere: { terms: [], replicas: [], secondSecrets: {} },
  notRead: [],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "description-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a saved description is read unchanged, without secrets, and only its owner can read the file", async () => {
  const file = join(folder, "pool.json");
  await saveDescription(file, DESCRIPTION);
  expect(readFileSync(file, "utf8")).not.toContain("hidden");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await readDescription(file)).toEqual({
    ...DESCRIPTION,
    clients: [{ ClientId: "1", ClientName: "web", ClientSecret: "(removed)" }],
    identityProviders: [
      {
        ProviderName: "Google",
        ProviderType: "Google",
        ProviderDetails: { client_id: "1", client_secret: "(removed)" },
      },
    ],
  });
});

test("no file is overwritten", async () => {
  const file = join(folder, "pool.json");
  await saveDescription(file, DESCRIPTION);
  await expect(saveDescription(file, DESCRIPTION)).rejects.toThrow(/already exists: name another file/);
  expect(() => refuseUnwritable(file)).toThrow(/already exists: name another file/);
  expect(() => refuseUnwritable(join(folder, "none", "a.json"))).toThrow(/none is not a folder/);
  expect(() => refuseUnwritable(join(folder, "other.json"))).not.toThrow();
});

test.each<[string, string, string]>([
  ["no JSON", "{", "f.json is not JSON."],
  ["a list", "[]", "f.json is not a description that --save-json wrote: it is not an object."],
  ["no version", "{}", "f.json is not a description that this --save-json wrote: it has no version."],
  [
    "another version",
    '{"version":2}',
    "f.json is not a description that this --save-json wrote: its version is 2, not 1.",
  ],
  ["a part that is missing", without("clients"), "f.json: clients is missing."],
  ["a part of another form", withPart({ clients: {} }), "f.json: clients must be a list of objects."],
  ["a list of something else", withPart({ groups: ["a"] }), "f.json: groups must be a list of objects."],
  [
    "a wrong part of a part",
    withPart({ elsewhere: { terms: [1], replicas: [], secondSecrets: {} } }),
    "f.json: elsewhere.terms must be a list of strings.",
  ],
  [
    "an id of another region",
    withPart({ region: "us-west-2" }),
    "f.json: poolId must be an id of the region us-west-2",
  ],
  ["no account", withPart({ accountId: "acme" }), "f.json: accountId must be 12 digits."],
  ["no time", withPart({ readAt: "yesterday" }), "f.json: readAt must be an ISO time"],
  ["a pool without a name", withPart({ pool: { Name: "" } }), "f.json: pool.Name is missing."],
  ["a group without a name", withPart({ groups: [{ GroupName: "a" }, {}] }), "f.json: groups[1].GroupName is missing."],
  [
    "something of another pool",
    withPart({ groups: [{ GroupName: "a", UserPoolId: "us-east-1_other" }] }),
    "f.json: groups[0] is of another pool, us-east-1_other.",
  ],
  [
    "a text that is none",
    withPart({ clients: [{ ClientId: "1", ClientName: 1 }] }),
    "f.json: clients[0].ClientName must be a string.",
  ],
  [
    "a list that is none",
    withPart({ pool: { Name: "a", AliasAttributes: "email" } }),
    "f.json: pool.AliasAttributes must be a list.",
  ],
  [
    "a number that is none",
    withPart({ groups: [{ GroupName: "a", Precedence: 1.5 }] }),
    "f.json: groups[0].Precedence must be a whole number.",
  ],
  [
    "a switch that is none",
    withPart({ clients: [{ ClientId: "1", ClientName: "a", EnableTokenRevocation: "yes" }] }),
    "f.json: clients[0].EnableTokenRevocation must be true or false.",
  ],
  [
    "a map that is none",
    withPart({ pool: { Name: "a", UserPoolTags: { Team: 1 } } }),
    "f.json: pool.UserPoolTags.Team must be a string.",
  ],
  [
    "half of an object",
    withPart({ riskConfigurations: [{ AccountTakeoverRiskConfiguration: { NotifyConfiguration: {} } }] }),
    "f.json: riskConfigurations[0].AccountTakeoverRiskConfiguration.Actions is missing.",
  ],
  ["a part that is not known", withPart({ client: [] }), 'f.json: client is not known (did you mean "clients"?).'],
])("%s is refused in one line", (_, text, message) => {
  expect(() => descriptionOf(text, "f.json")).toThrow(message);
});

test("members of nothing are not there, but in what is somebody's own", () => {
  const Settings = { a: null, b: [{ c: "" }] };
  const text = withPart({
    pool: { Name: "acme", LambdaConfig: null, EmailVerificationMessage: "", FromTheFuture: { On: true } },
    brandings: [{ ManagedLoginBrandingId: "1", ClientId: "1", Settings }],
    identityProviders: [
      { ProviderName: "a", ProviderType: "SAML", ProviderDetails: { MetadataURL: "", IDPInit: null } },
    ],
  });
  const { pool, brandings, identityProviders } = descriptionOf(`\uFEFF${text}`, "f.json");
  expect(pool).toEqual({ Name: "acme", FromTheFuture: { On: true } });
  expect(brandings[0]).toHaveProperty("Settings", Settings);
  expect(identityProviders[0]?.ProviderDetails).toEqual({ MetadataURL: "" });
});

function withPart(part: object): string {
  return JSON.stringify({ ...DESCRIPTION, ...part });
}

function without(name: keyof Description): string {
  return withPart({ [name]: undefined });
}
