import { example } from "../../checks/example";
import { api } from "../../checks/links";
import { rule } from "../../checks/rule";
import { isLiteral } from "../../synth/reference";

export const relyingPartyIdIsAHostName = rule({
  id: "relying-party-id-is-a-host-name",
  severity: "error",
  liveFact: true,
  title: "`relyingPartyId` must be a host name",
  why: "AWS answers `RelyingPartyId contains invalid characters` after it has created the pool.",
  link: api("WebAuthnConfigurationType"),
  check: ({ userPool: { webAuthnConfiguration } }) => {
    const id = webAuthnConfiguration?.relyingPartyId;
    if (!isLiteral(id) || /^(?=.{1,127}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(id))
      return [];
    return [
      {
        path: "userPool.webAuthnConfiguration.relyingPartyId",
        value: id,
        message: "is not a host name of 1 to 127 characters, without a scheme, port or path",
        fix: "use only the host name, such as auth.example.com",
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
