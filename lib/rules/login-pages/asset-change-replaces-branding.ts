import { example } from "../../checks/example";
import { guide } from "../../checks/links";
import { rule } from "../../checks/rule";

export const assetChangeReplacesBranding = rule({
  id: "asset-change-replaces-branding",
  severity: "note",
  untilLocked: true,
  title: "Changing a branding image replaces the branding",
  why: "The provider cannot update images: it deletes the branding and creates it again, and the login pages of the client are unavailable in between.",
  link: guide("managed-login-branding"),
  check: ({ brandings }) =>
    brandings
      .filter(([, { assets = [] }]) => assets.length > 0)
      .map(([path]) => ({
        path: `${path}.assets`,
        message: "changing an image makes the login pages unavailable for a moment",
        fix: "nothing to do; change images when few users sign in",
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
