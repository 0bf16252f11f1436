import { guide } from "../../checks/links";
import { edited } from "../../checks/locked";
import { rule } from "../../checks/rule";
import type { BrandingAsset } from "../../resources/managed-login-branding/asset";

export const reviewInterruptingChanges = rule({
  id: "review-interrupting-changes",
  severity: "warning",
  title: "Changes that interrupt the login pages must be deployed when few users sign in",
  why: "The provider cannot update images: it deletes the branding and creates it again. An update of the certificate alone does not send the version of the login pages.",
  link: guide("managed-login-branding"),
  check: ({ comparison, userPool: { domain } }) =>
    (comparison?.live ?? [])
      .filter(({ value, accepted }) => value !== undefined && accepted === undefined)
      .flatMap(({ path }) => {
        if (path.endsWith(".branding.assets")) {
          return [
            {
              path,
              message: "changes an image: the branding is replaced, and the login pages are unavailable for a moment",
              fix: "deploy it when few users sign in",
            },
          ];
        }
        if (path !== "userPool.domain.certificateArn" || domain?.managedLoginVersion !== 2) return [];
        return [
          {
            path,
            value: domain.certificateArn,
            message: "changes, which can turn managed login back to the classic hosted UI",
            fix: "after the deployment, check ManagedLoginVersion: aws cognito-idp describe-user-pool-domain --domain <name>",
          },
        ];
      }),
  examples: () => ({
    good: [edited({ clients: branded("aW1hZ2U=") }, { clients: branded("aW1hZ2U=") })],
    bad: [
      {
        given: edited(
          { clients: branded("aW1hZ2U="), domain: certified("old") },
          { clients: branded("b3RoZXI="), domain: certified("new") },
        ),
        at: ["userPool.clients.web.branding.assets", "userPool.domain.certificateArn"],
      },
    ],
  }),
});

function branded(bytes: string) {
  const assets: BrandingAsset[] = [{ category: "FORM_LOGO", colorMode: "LIGHT", bytes, extension: "PNG" }];
  return { web: { kind: "web", callbackUrls: ["https://acme.com/in"], branding: { settings: {}, assets } } } as const;
}

function certified(certificate: string) {
  const certificateArn = `arn:aws:acm:us-east-1:111111111111:certificate/${certificate}`;
  return { name: "login.acme.com", certificateArn, managedLoginVersion: 2 } as const;
}
