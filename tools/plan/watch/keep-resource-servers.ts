import { api } from "../../../lib/checks/links";
import { deleted, planJson, replaced, updated } from "../example";
import { keep } from "../keep";
import { SERVER_STEPS } from "../steps";

const SERVER = "aws_cognito_resource_server";

export const keepResourceServers = keep({
  id: "keep-resource-servers",
  type: SERVER,
  identity: "identifier",
  title: "Resource servers are neither deleted nor replaced",
  why: "Its scopes go with it. A client that still lists one of them can no longer be updated: ScopeDoesNotExistException.",
  consequence: "Clients no longer get tokens with the scopes of this API, so its calls are refused.",
  link: api("DeleteResourceServer"),
  fix: () => "keep the identifier (the name can be changed); to delete it, remove its scopes from every client first",
  steps: () => SERVER_STEPS,
  examples: () => ({
    good: [{ plan: planJson([updated(SERVER, { identifier: "api", name: "a" }, { name: "b" })]) }],
    bad: [
      { plan: planJson([deleted(SERVER)]), at: [`${SERVER}.pool`] },
      { plan: planJson([replaced(SERVER, { identifier: "a" }, { identifier: "b" })]), at: [`${SERVER}.pool`] },
    ],
  }),
});
