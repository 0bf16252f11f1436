import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const assetChangeReplacesStyle = rule({
  id: "asset-change-replaces-style",
  severity: "note",
  title: "An image of a style is changed by replacing the style",
  why: "The provider cannot update images: it deletes the style and makes it anew, and meanwhile the client's login pages are unavailable.",
  link: guide("managed-login-branding"),
  check: ({ brandings }) =>
    brandings
      .filter(([, { assets = [] }]) => assets.length > 0)
      .map(([path]) => ({
        path: `${path}.assets`,
        message: "if any of them changes, the login pages are away for a moment",
        fix: "nothing, as long as they stay; else choose the hour",
      })),
  examples: () => ({
    good: [example({ clientDefaults: { branding: { settings: {} } } })],
    bad: [
      {
        given: example({
          clientDefaults: {
            branding: {
              settings: {},
              assets: [{ category: "FORM_LOGO", colorMode: "LIGHT", bytes: "iVBORw0KGgo=", extension: "PNG" }],
            },
          },
        }),
        at: ["userPool.clientDefaults.branding.assets"],
      },
    ],
  }),
});
