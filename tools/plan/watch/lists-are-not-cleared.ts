import { providerDocs } from "../../../lib/checks/links";
import type { Difference } from "../difference";
import { planJson, updated } from "../example";
import { isEmpty } from "../json";
import { listed } from "../words";
import type { Watch } from "./watch";

const CLIENT = "aws_cognito_user_pool_client";

const OF_CLIENTS = {
  callback_urls: "No app can finish a sign-in through the login pages: redirect_mismatch.",
  logout_urls: "Sign-out through the login pages fails.",
  allowed_oauth_flows: "The token endpoint refuses this client.",
  allowed_oauth_scopes: "The token endpoint refuses this client.",
  explicit_auth_flows: "AWS allows its default flows, and refuses the others that apps use.",
  supported_identity_providers: "The login pages offer no way to sign in.",
  read_attributes: "Apps of this client can read every attribute of a user.",
  write_attributes: "Apps of this client can write every attribute of a user.",
};

/** What happens where it is empty, by type and attribute. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [CLIENT]: OF_CLIENTS,
  aws_cognito_managed_user_pool_client: OF_CLIENTS,
  aws_cognito_identity_provider: {
    attribute_mapping: "Sign-ins through this provider no longer fill any attribute.",
    idp_identifiers: "Links that name the provider by one of its identifiers no longer find it.",
  },
  aws_cognito_user_pool: {
    auto_verified_attributes: "New users get no code, and cannot confirm themselves or reset a password.",
  },
};

export const listsAreNotCleared: Watch = {
  id: "lists-are-not-cleared",
  level: "block",
  title: "Lists of URLs, scopes, flows, providers and attributes do not become empty",
  why: "An empty list is a value to Terraform: it is sent, and AWS replaces what was there.",
  consequence: "What was allowed before is refused.",
  link: providerDocs("cognito_user_pool_client"),
  find: (facts) =>
    Object.entries(LISTS).flatMap(([type, lists]) =>
      facts.updates(type).flatMap((change) => {
        const cleared = facts
          .real(change)
          .filter(isCleared)
          .flatMap(({ path }) => (Object.hasOwn(lists, path) ? path : []));
        if (cleared.length === 0) return [];
        return {
          address: change.address,
          what: `would have no ${cleared.join(", no ")} any more`,
          consequence: [...new Set(cleared.map((path) => lists[path]))].join(" "),
          fix: `state the ${listed(cleared)} that should stay`,
        };
      }),
    ),
  examples: () => {
    const urls = (...callback_urls: string[]) => ({ callback_urls });
    return {
      good: [{ plan: planJson([updated(CLIENT, urls("a", "b"), urls("b"))]) }],
      bad: [
        { plan: planJson([updated(CLIENT, urls("a"), urls())]), at: [`${CLIENT}.pool`] },
        {
          plan: planJson([updated("aws_cognito_managed_user_pool_client", urls("a"), urls())]),
          at: ["aws_cognito_managed_user_pool_client.pool"],
        },
        {
          plan: planJson([
            updated(CLIENT, { supported_identity_providers: ["COGNITO"] }, { supported_identity_providers: null }),
          ]),
          at: [`${CLIENT}.pool`],
        },
      ],
    };
  },
};

function isCleared({ before, after }: Difference): boolean {
  if (before.kind === "absent") return false;
  return after.kind === "absent" || (after.kind === "value" && isEmpty(after.value));
}
