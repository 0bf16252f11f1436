import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UserPoolClientType } from "../../../../lib/aws-facts/cognito-api";
import { fromAws } from "../../../../lib/resources/clients/from-aws";
import type { CognitoUserPoolSettings } from "../../../../lib/settings";
import { expression } from "../../../../lib/synth/reference";
import { partsOf } from "../../../../tools/import/parts";
import { readPool } from "../../../../tools/import/read-pool";
import { compare } from "../../../../tools/import/update/compare";
import { inlined } from "../../../../tools/import/update/inlined";
import { shownDifferences, updateText } from "../../../../tools/import/update/report";
import { statedInFull } from "../../../../tools/import/update/stated-in-full";
import { described } from "../description";
import { project } from "../project";

const LIVE = {
  name: "acme",
  importId: "us-west-2_abc",
  adopted: true,
  deletionProtection: "ACTIVE",
  passwordPolicy: { minimumLength: 8, requireNumbers: true },
  schema: [{ name: "plan", attributeDataType: "String" }],
  groups: { admins: { adopted: true, importId: "x" } },
  identityProviders: { Google: { type: "Google", clientId: "1", clientSecret: { fromVariable: "a" } } },
  clients: { web: { kind: "custom", adopted: "1", callbackUrls: ["https://a", "https://b"], name: "web" } },
};

function found(live: object, stated: object): string[] {
  return compare(live, stated).map(({ kind, way }) => `${kind} ${way.join(".")}`);
}

test("imported settings do not differ, even after removing what only the import needed", () => {
  expect(found(LIVE, LIVE)).toEqual([]);
  const { importId: _, deletionProtection: __, ...settings } = LIVE;
  expect(found(LIVE, { ...settings, groups: { admins: { adopted: true } } })).toEqual([]);
});

test("a client's key, the order, a secret's location and references are no difference", () => {
  const stated = {
    ...LIVE,
    name: expression("${var.name}"),
    identityProviders: { Google: { type: "Google", clientId: "1", clientSecret: { fromSsmParameter: "b" } } },
    clients: { shop: { kind: "web", adopted: "1", callbackUrls: ["https://b", "https://a"], name: "web" } },
  };
  expect(found(LIVE, stated)).toEqual([]);
});

test("additions, changes and removals are found at their paths", () => {
  const stated = {
    ...LIVE,
    passwordPolicy: { minimumLength: 12, requireNumbers: true },
    schema: [],
    groups: { testers: { adopted: true } },
    clients: { shop: { kind: "custom", adopted: "2" } },
  };
  expect(found(LIVE, stated)).toEqual([
    "removed userPool.clients.shop",
    "new userPool.clients.web",
    "new userPool.groups.admins",
    "removed userPool.groups.testers",
    "changed userPool.passwordPolicy.minimumLength",
    "new userPool.schema.plan",
  ]);
});

describe("a service that only acts for itself", () => {
  const live: UserPoolClientType = {
    ClientId: "1",
    ClientName: "job",
    ClientSecret: "(removed)",
    AllowedOAuthFlowsUserPoolClient: true,
    AllowedOAuthFlows: ["client_credentials"],
    AllowedOAuthScopes: ["api/read"],
    RefreshTokenValidity: 30,
  };
  const read = (clients: CognitoUserPoolSettings["clients"]) =>
    readPool(described({ clients: [live] }), partsOf(statedInFull(clients))).userPool;
  const full = { ...fromAws(live, { key: "job", inFull: true }), enableTokenRevocation: true };

  test.each([
    ["as custom, in full", { job: { ...full, kind: "custom" } as const }],
    [
      "as a machine, without what nothing comes of",
      { job: fromAws({ ...live, EnableTokenRevocation: true }, { key: "job" }) },
    ],
  ])("does not differ %s", (_, clients) => {
    expect(found(read(clients), { ...read(clients), clients })).toEqual([]);
  });

  test("differs by what a custom one states otherwise", () => {
    const clients = { job: { ...full, kind: "custom", refreshTokenValidity: "60d" } as const };
    expect(found(read(clients), { ...read(clients), clients })).toEqual([
      "changed userPool.clients.job.refreshTokenValidity",
    ]);
  });
});

test("a new attribute is found by its name", () => {
  const live = { ...LIVE, schema: [...LIVE.schema, { name: "seats", attributeDataType: "Number" }] };
  expect(found(live, LIVE)).toEqual(["new userPool.schema.seats"]);
});

describe("shown", () => {
  let root: string;
  beforeAll(() => {
    root = project();
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test("the lines to add are formatted", async () => {
    const client = {
      kind: "custom",
      adopted: "3",
      callbackUrls: ["https://acme.com/signed-in"],
      explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    };
    const live = { ...LIVE, clients: { ...LIVE.clients, "new one": client } };
    const stated = {
      ...LIVE,
      passwordPolicy: { minimumLength: 12, requireNumbers: true },
      groups: { ...LIVE.groups, old: {} },
    };
    const shown = await shownDifferences(compare(live, stated), root);
    expect(updateText(shown, "stacks/legacy.ts")).toBe(`NEW in AWS: add these
  userPool.clients["new one"]
    "new one": {
      kind: "custom",
      adopted: "3",
      callbackUrls: ["https://acme.com/signed-in"],
      explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
    },

CHANGED in AWS: the next deployment changes them back, unless you add them to the settings
  userPool.passwordPolicy.minimumLength: 12 here, 8 in AWS
    minimumLength: 8,

REMOVED from AWS, or never there
  userPool.groups.old

3 differences between stacks/legacy.ts and AWS: 1 new, 1 changed, 1 removed
`);
  });

  test("a new attribute is an element of the list", async () => {
    const live = { ...LIVE, schema: [...LIVE.schema, { name: "seats", attributeDataType: "Number" }] };
    const [seats] = await shownDifferences(compare(live, LIVE), root);
    expect(seats?.lines).toEqual(["{", '  name: "seats",', '  attributeDataType: "Number",', "},"]);
  });

  test("no difference is one line", async () => {
    const shown = await shownDifferences([], root);
    expect(updateText(shown, "stacks/legacy.ts")).toBe("No differences: stacks/legacy.ts matches AWS.\n");
  });

  test("the content of a file is compared with what AWS has", () => {
    mkdirSync(join(root, "stacks/legacy"));
    writeFileSync(join(root, "stacks/legacy/a.png"), "image");
    writeFileSync(join(root, "stacks/legacy/a.xml"), "<xml/>");
    const settings = {
      assets: [{ category: "FORM_LOGO", file: "stacks/legacy/a.png" }],
      metadataFile: { file: "stacks/legacy/a.xml" },
      css: { file: "stacks/legacy/gone.css" },
    };
    expect(inlined(settings, root)).toEqual({
      assets: [{ category: "FORM_LOGO", bytes: Buffer.from("image").toString("base64") }],
      metadataFile: "<xml/>",
      css: { file: "stacks/legacy/gone.css" },
    });
  });
});
