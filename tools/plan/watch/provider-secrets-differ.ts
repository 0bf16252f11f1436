import { providerDocs } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import type { Watch } from "./watch";

const PROVIDER = "aws_cognito_identity_provider";
const SECRETS = ["client_secret", "private_key"];

export const providerSecretsDiffer: Watch = {
  id: "provider-secrets-differ",
  level: "note",
  title: "The secret of an identity provider stays the same",
  why: "Terraform's text output does not show whether a secret changes. The JSON of the plan contains both values.",
  consequence: "If the new secret is not the one that the provider knows, nobody can sign in through it.",
  link: providerDocs("cognito_identity_provider"),
  find: (facts) =>
    facts.updates(PROVIDER).flatMap((change) =>
      facts.real(change).flatMap(({ path, after }) => {
        const secret = SECRETS.find((name) => path === `provider_details.${name}`);
        if (secret === undefined) return [];
        const gone = after.kind === "absent";
        return {
          address: change.address,
          level: gone ? ("block" as const) : undefined,
          what: gone
            ? `would have no ${secret} any more`
            : `would get a ${secret} that differs from the one in the state`,
          fix: gone
            ? `state the ${secret}`
            : "make sure that this is intended, and that the provider knows the new one",
        };
      }),
    ),
  examples: () => {
    const details = (client_secret: string | undefined) => ({ provider_details: { client_id: "1", client_secret } });
    return {
      good: [
        { plan: planJson([updated(PROVIDER, details("a"), {})]) },
        { plan: planJson([updated(PROVIDER, { provider_name: "a", ...details("a") }, { idp_identifiers: ["b"] })]) },
      ],
      bad: [
        { plan: planJson([updated(PROVIDER, details("a"), details("b"))]), at: [`${PROVIDER}.pool`] },
        { plan: planJson([updated(PROVIDER, details("a"), details(undefined))]), at: [`${PROVIDER}.pool`] },
      ],
    };
  },
};
