import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "../../tools/emulator";
import { REGION, withPool } from "./pool";

/** What an attacker would write into a file that a user includes. */
const HOSTILE =
  '${urlencode(file("/etc/hostname"))} ${nonsensitive(var.google_secret)} %{ for x in [1] }x%{ endfor } $${a}';

const METADATA = `<EntityDescriptor><!-- ${HOSTILE} -->
  <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.partner.example/sso"/>
</EntityDescriptor>`;

const folder = mkdtempSync(join(tmpdir(), "text-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the provider gets external text unchanged: metadata, a style sheet, email and SMS messages", async () => {
  const [okta, sheet] = ["okta.xml", "login.css"].map((name) => join(folder, name)) as [string, string];
  const css = `.logo-customizable { max-width: 50%; } /* ${HOSTILE} */`;
  writeFileSync(okta, METADATA);
  writeFileSync(sheet, css);
  await withPool(
    {
      domain: { prefix: "acme-text" },
      identityProviders: {
        Okta: { type: "SAML", metadataFile: { file: okta } },
        Partner: { type: "SAML", metadataFile: METADATA },
      },
      uiCustomization: { css: { file: sheet } },
      verificationMessageTemplate: { emailMessage: `{####} ${HOSTILE}`, emailSubject: "${var.subject} now" },
      smsAuthenticationMessage: "{####} ${var.a} 100%{",
      groups: { staff: { description: HOSTILE } },
    },
    async ({ id: UserPoolId, emulator, workspace }) => {
      const ask = (operation: string, input: object) => call(emulator.url, operation, { UserPoolId, ...input }, REGION);
      for (const ProviderName of ["Okta", "Partner"]) {
        const { IdentityProvider } = await ask("DescribeIdentityProvider", { ProviderName });
        expect(IdentityProvider).toMatchObject({ ProviderDetails: { MetadataFile: METADATA } });
      }
      expect(await ask("GetUICustomization", {})).toMatchObject({ UICustomization: { CSS: css } });
      expect(await ask("DescribeUserPool", {})).toMatchObject({
        UserPool: {
          VerificationMessageTemplate: { EmailMessage: `{####} ${HOSTILE}`, EmailSubject: "${var.subject} now" },
        },
      });
      expect(await ask("GetGroup", { GroupName: "staff" })).toMatchObject({ Group: { Description: HOSTILE } });
      expect((await workspace.plan()).empty).toBe(true);
    },
  );
});
