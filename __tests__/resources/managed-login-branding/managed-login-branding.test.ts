import { AwsCognitoUserPoolClient } from "../../../lib/aws";
import { addDomain } from "../../../lib/resources/domain/resource";
import { addManagedLoginBrandings } from "../../../lib/resources/managed-login-branding/resource";
import {
  type Branding,
  brandings,
  type StyledClient,
  toTerraform,
} from "../../../lib/resources/managed-login-branding/settings";
import { fileOf, images } from "../images";
import { withResources } from "../with-resources";

const hosted: StyledClient = { allowedOauthFlowsUserPoolClient: true, allowedOauthFlows: ["code"] };
const managed = { domain: { prefix: "acme", managedLoginVersion: 2 } } as const;
const settings = { components: { form: { borderRadius: 8 } } };

describe("which client has a style", () => {
  const styled = (client: StyledClient, given: Parameters<typeof brandings>[0] = managed) =>
    brandings(given, new Map([["app", client]])).get("app");

  test.each<[string, StyledClient]>([
    ["the code flow", hosted],
    ["the implicit flow", { ...hosted, allowedOauthFlows: ["implicit"] }],
    ["a flow that only Terraform knows", { ...hosted, allowedOauthFlows: ["${var.flow}"] }],
    ["flows that only Terraform knows", { ...hosted, allowedOauthFlows: ["#{TfToken[TOKEN.1]}"] }],
  ])("under managed login, a client with %s gets Cognito's default style, or its page would be blank", (_, client) => {
    expect(styled(client)).toEqual({});
  });

  test.each<[string, StyledClient]>([
    ["machines", { ...hosted, allowedOauthFlows: ["client_credentials"] }],
    ["no OAuth", { allowedOauthFlowsUserPoolClient: false, allowedOauthFlows: ["code"] }],
    ["no flow", { ...hosted, allowedOauthFlows: [] }],
  ])("a client with %s gets none, since it has no pages", (_, client) => {
    expect(styled(client)).toBeUndefined();
  });

  test("with the classic UI, or without a domain, a client has one only if it states one", () => {
    expect(styled(hosted, { domain: { prefix: "acme" } })).toBeUndefined();
    expect(styled(hosted, { domain: { prefix: "acme", managedLoginVersion: 1 } })).toBeUndefined();
    expect(styled(hosted, {})).toBeUndefined();
    expect(styled({ ...hosted, branding: { settings } }, {})).toEqual({ settings });
  });

  test("a client's own setting overrides the default", () => {
    expect(styled({ ...hosted, branding: { settings } })).toEqual({ settings });
  });
});

describe("style", () => {
  test("without settings is Cognito's default", () => {
    expect(toTerraform({})).toEqual({ useCognitoProvidedValues: true });
  });

  test("with settings does not use Cognito's default, and does not depend on the order of the settings file", () => {
    expect(toTerraform({ settings: { b: 1, a: { d: [2, 1], c: null } } })).toEqual({
      settings: '{"a":{"c":null,"d":[2,1]},"b":1}',
    });
  });

  test("images are read, encoded and sorted", () => {
    const file = fileOf("logo.jpg", images.JPEG);
    const branding: Branding = {
      settings,
      assets: [
        { category: "PAGE_HEADER_LOGO", colorMode: "LIGHT", file },
        { category: "PAGE_HEADER_LOGO", colorMode: "DARK", file, extension: "JPEG", resourceId: "logo" },
        { category: "FAVICON_ICO", colorMode: "DYNAMIC", bytes: "AAABAA==", extension: "ICO" },
      ],
    };
    const logo = { category: "PAGE_HEADER_LOGO", extension: "JPEG", bytes: images.JPEG.toString("base64") };
    expect(toTerraform(branding).asset).toEqual([
      { category: "FAVICON_ICO", colorMode: "DYNAMIC", bytes: "AAABAA==", extension: "ICO" },
      { ...logo, colorMode: "DARK", resourceId: "logo" },
      { ...logo, colorMode: "LIGHT" },
    ]);
  });

  test("Terraform reads an image whose path only it knows", () => {
    const asset = { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", file: "${var.logo}" } as const;
    expect(toTerraform({ settings, assets: [asset] }).asset).toMatchObject([{ bytes: '${filebase64("${var.logo}")}' }]);
  });

  test("a missing file does not stop synth: the rules report it with everything else", () => {
    const asset = { category: "FORM_LOGO", colorMode: "LIGHT", file: "no/such/logo.png" } as const;
    expect(toTerraform({ settings, assets: [asset] }).asset).toEqual([
      { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: undefined, resourceId: undefined },
    ]);
  });

  test("Cognito's default style can have images too", () => {
    const asset = { category: "FORM_LOGO", colorMode: "LIGHT", extension: "PNG", bytes: "iVBORw0KGgo=" } as const;
    expect(toTerraform({ assets: [asset] })).toEqual({ useCognitoProvidedValues: true, asset: [asset] });
  });

  test("without images, there is no block", () => {
    expect(toTerraform({ settings, assets: [] })).toEqual({ settings: '{"components":{"form":{"borderRadius":8}}}' });
  });
});

describe("resources", () => {
  const clients = new Map<string, StyledClient>([
    ["web", { ...hosted, branding: { settings: {}, importId: "eu-central-1_a,6ba7" } }],
    ["spa", hosted],
    ["job", { ...hosted, allowedOauthFlows: ["client_credentials"] }],
  ]);
  const json = withResources((context) => {
    const made = new Map(
      [...clients.keys()].map((name) => {
        const client = new AwsCognitoUserPoolClient(context.scope, name, { userPoolId: context.pool.id, name });
        client.overrideLogicalId(`pool_${name}`);
        return [name, client];
      }),
    );
    addManagedLoginBrandings(context, managed, clients, made, addDomain(context, managed)?.resource);
  });

  test("each client's style has an address from the client's name, and can be imported", () => {
    const hung = (client: string) => ({
      user_pool_id: "${aws_cognito_user_pool.pool.id}",
      client_id: `\${aws_cognito_user_pool_client.pool_${client}.id}`,
    });
    expect(json.resource.aws_cognito_managed_login_branding).toEqual({
      pool_web: { ...hung("web"), settings: "{}" },
      pool_spa: { ...hung("spa"), use_cognito_provided_values: true },
    });
    expect(json.import).toEqual([{ id: "eu-central-1_a,6ba7", to: "aws_cognito_managed_login_branding.pool_web" }]);
  });

  test("the domain switches to managed login after every style is created", () => {
    expect(json.resource.aws_cognito_user_pool_domain.pool_domain.depends_on).toEqual([
      "aws_cognito_managed_login_branding.pool_spa",
      "aws_cognito_managed_login_branding.pool_web",
    ]);
  });
});

test("a style that AWS would refuse does not compile", () => {
  const logo = { category: "FORM_LOGO", colorMode: "LIGHT" } as const;
  const refused: Branding[] = [
    // @ts-expect-error an ICO stands in the browser's tab alone
    { settings, assets: [{ ...logo, file: "logo.ico", extension: "ICO" }] },
    // @ts-expect-error bytes have no name to tell their type
    { settings, assets: [{ ...logo, bytes: "iVBORw0KGgo=" }] },
    // @ts-expect-error AWS writes it JPEG
    { settings, assets: [{ ...logo, file: "logo.jpg", extension: "JPG" }] },
    // @ts-expect-error one source
    { settings, assets: [{ ...logo, file: "logo.png", bytes: "iVBORw0KGgo=", extension: "PNG" }] },
  ];
  expect(refused).toHaveLength(4);
});
