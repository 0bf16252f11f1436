import type { JsonObject } from "../../../lib/synth/sorted-json";
import { from, type RealConfiguration } from "../configuration";

const PROVIDER = "hashicorp/terraform-provider-aws";
const branding = from(PROVIDER, "internal/service/cognitoidp/managed_login_branding_test.go");
const classic = from(PROVIDER, "internal/service/cognitoidp/user_pool_ui_customization_test.go");

const admin = { kind: "custom", explicitAuthFlows: ["ADMIN_NO_SRP_AUTH"] } as const;
const domain = { prefix: "tf-acc-test-4417285006123456789" };

const PLAIN = { css: ".label-customizable {font-weight: 400;}" };
const THIN = { css: ".label-customizable {font-weight: 100;}" };
const LOGO = { imageFile: '${filebase64("test-fixtures/logo.png")}' };

/** The example of AWS's documentation that the test has, without its many colours. */
function style(colorSchemeMode: "LIGHT" | "DARK"): JsonObject {
  const bothModes = { darkMode: { borderColor: "232b37ff" }, lightMode: { borderColor: "ebebf0ff" } };
  return {
    categories: {
      auth: {
        authMethodOrder: [
          [
            { display: "BUTTON", type: "FEDERATED" },
            { display: "INPUT", type: "USERNAME_PASSWORD" },
          ],
        ],
        federation: { interfaceStyle: "BUTTON_LIST", order: [] },
      },
      form: {
        displayGraphics: true,
        instructions: { enabled: false },
        languageSelector: { enabled: false },
        location: { horizontal: "CENTER", vertical: "CENTER" },
        sessionTimerDisplay: "NONE",
      },
      global: {
        colorSchemeMode,
        pageFooter: { enabled: false },
        pageHeader: { enabled: false },
        spacingDensity: "REGULAR",
      },
      signUp: { acceptanceElements: [{ enforcement: "NONE", textKey: "en" }] },
    },
    componentClasses: { buttons: { borderRadius: 8 }, divider: bothModes, idpButtons: { icons: { enabled: true } } },
    components: {
      favicon: { enabledTypes: ["ICO", "SVG"] },
      form: { backgroundImage: { enabled: false }, borderRadius: 8, ...bothModes },
      idpButton: { custom: {} },
      phoneNumberSelector: { displayType: "TEXT" },
    },
  };
}

/** The SVG of AWS's documentation, which the test has as a file. */
const bytes = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>',
).toString("base64");

function assets(...places: readonly (readonly [`PAGE_${"HEADER" | "FOOTER"}_BACKGROUND`, "DARK" | "LIGHT"])[]) {
  const list = places.map(([category, colorMode]) => ({ category, colorMode, extension: "SVG", bytes }) as const);
  return { clients: { test: { ...admin, branding: { assets: list } } } };
}

/** How login pages look. */
export const pages: readonly RealConfiguration[] = [
  branding.accepted("basic", { clients: { test: { ...admin, branding: {} } } }),
  branding.accepted("asset, 1", assets(["PAGE_FOOTER_BACKGROUND", "DARK"])),
  branding.accepted("asset, 2", assets(["PAGE_HEADER_BACKGROUND", "LIGHT"])),
  branding.accepted("asset, 3", assets(["PAGE_HEADER_BACKGROUND", "LIGHT"], ["PAGE_FOOTER_BACKGROUND", "LIGHT"])),
  branding.accepted("settings", { clients: { test: { ...admin, branding: { settings: style("LIGHT") } } } }),
  branding.accepted("updateSettings, 2", { clients: { test: { ...admin, branding: { settings: style("DARK") } } } }),
  branding.accepted("multiple", {
    clients: { test0: admin, test1: { ...admin, branding: {} }, test2: { ...admin, branding: {} } },
  }),
  classic.accepted("AllClients_CSS, 1", { domain, uiCustomization: PLAIN }),
  classic.accepted("AllClients_CSS, 2", { domain, uiCustomization: THIN }),
  classic.accepted("AllClients_imageFile", { domain, uiCustomization: LOGO }),
  classic.accepted("AllClients_CSSAndImageFile", { domain, uiCustomization: { ...PLAIN, ...LOGO } }),
  classic.accepted("Client_CSS", { domain, clients: { test: { kind: "custom", uiCustomization: PLAIN } } }),
  classic.accepted("Client_image", { domain, clients: { test: { kind: "custom", uiCustomization: LOGO } } }),
  classic.accepted("ClientAndAll_cSS, 1", {
    domain,
    uiCustomization: PLAIN,
    clients: { test: { kind: "custom", uiCustomization: PLAIN } },
  }),
  classic.accepted("ClientAndAll_cSS, 2", {
    domain,
    uiCustomization: PLAIN,
    clients: { test: { kind: "custom", uiCustomization: THIN } },
  }),
];
