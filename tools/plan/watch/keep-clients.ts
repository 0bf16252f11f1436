import { providerDocs } from "../../../lib/checks/links";
import { created, deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";
import { CLIENT_STEPS } from "../steps";

const CLIENT = "aws_cognito_user_pool_client";

export const keepClients = keep({
  id: "keep-clients",
  type: CLIENT,
  title: "App clients are neither deleted nor replaced",
  why: "A replaced client has another id and another secret. generate_secret and user_pool_id cannot be changed in place.",
  consequence: "Apps that use this client id can no longer sign users in, and their users are signed out.",
  link: providerDocs("cognito_user_pool_client"),
  fix: ({ action, replacedFor }) =>
    action === "replace" && replacedFor.includes("generate_secret")
      ? "leave generate_secret as it was (in an imported client: not stated), or add a second client beside it"
      : "put it back, or first add the new client beside it and move the apps to it",
  steps: () => CLIENT_STEPS,
  examples: () => ({
    good: [
      { plan: planJson([created(CLIENT, { name: "web" })]) },
      { plan: planJson([updated(CLIENT, { name: "web" }, { name: "site" }, { movedFrom: `${CLIENT}.old` })]) },
    ],
    bad: [
      {
        plan: planJson([
          replaced(
            CLIENT,
            { user_pool_id: "p", generate_secret: null },
            { generate_secret: true },
            { address: `${CLIENT}.client["web"]` },
          ),
          deleted(
            CLIENT,
            { user_pool_id: "p" },
            { address: `${CLIENT}.many[1]`, reason: "delete_because_count_index" },
          ),
        ]),
        at: [`${CLIENT}.client["web"]`, `${CLIENT}.many[1]`],
      },
    ],
  }),
});
