import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const relyingPartyIdIsAHostName = rule({
  id: "relying-party-id-is-a-host-name",
  severity: "error",
  title: "relyingPartyId is a host name",
  why: "AWS answers `RelyingPartyId contains invalid characters` after the pool is made.",
  link: api("WebAuthnConfigurationType"),
  check: ({ userPool: { webAuthnConfiguration } }) => {
    const id = webAuthnConfiguration?.relyingPartyId;
    if (!isLiteral(id) || /^(?=.{1,127}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(id))
      return [];
    return [
      {
        path: "userPool.webAuthnConfiguration.relyingPartyId",
        value: id,
        message: "is no host name (1–127 characters, without scheme, port and path)",
        fix: "write the host alone, such as auth.example.com",
      },
    ];
  },
  examples: () => ({
    good: [
      example({ webAuthnConfiguration: { relyingPartyId: "auth.example.com" } }),
      example({ webAuthnConfiguration: { relyingPartyId: "${var.host}" } }),
    ],
    bad: [
      {
        given: example({ webAuthnConfiguration: { relyingPartyId: "https://auth.example.com" } }),
        at: ["userPool.webAuthnConfiguration.relyingPartyId"],
      },
      {
        given: example({ webAuthnConfiguration: { relyingPartyId: "auth.example.com:443" } }),
        at: ["userPool.webAuthnConfiguration.relyingPartyId"],
      },
    ],
  }),
});
