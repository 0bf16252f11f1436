import { providerIssue } from "../../../lib/checks/links";
import type { Change } from "../change";
import { differences } from "../difference";
import { planJson, updated } from "../example";
import { type NotManaged, POOL } from "../facts";
import { cut } from "../words";
import type { Danger, Watch } from "./watch";

export const unmanagedSettingsSurvive: Watch = {
  id: "unmanaged-settings-survive",
  level: "block",
  title: "Live settings that Terraform does not know are not reset",
  why: "The provider sends a resource as a whole, so what it does not know is reset by the next update, or makes it fail. The plan cannot show it: notManaged in the settings lists what is there.",
  consequence: "A setting that was made outside of Terraform is lost, and the plan does not show it.",
  link: providerIssue(49707),
  find: ({ plan, known: { notManaged } }) =>
    plan.changes
      .filter((change) => notManaged?.has(change.address) && sendsUpdate(change))
      .flatMap((change) => (notManaged?.get(change.address) ?? []).map((setting) => danger(change, setting))),
  examples: () => {
    const known = (setting: NotManaged) => ({ notManaged: new Map([[`${POOL}.pool`, [setting]]]) });
    const federation: NotManaged = { name: "LambdaConfig.InboundFederation", verdict: "wiped" };
    const renamed = planJson([updated(POOL, { name: "a" }, { name: "b" })]);
    return {
      good: [
        { plan: renamed },
        { plan: planJson([updated(POOL, { tags: null }, { tags: { a: "b" } })]), known: known(federation) },
      ],
      bad: [
        { plan: renamed, known: known(federation), at: [`${POOL}.pool`] },
        { plan: renamed, known: known({ ...federation, acceptLoss: "not in use" }), at: [`${POOL}.pool`] },
        {
          plan: renamed,
          known: known({ name: "SmsConfiguration.EumsSms", verdict: "blocks" }),
          at: [`${POOL}.pool`],
        },
      ],
    };
  },
};

/** Tags have a call of their own. */
function sendsUpdate(change: Change): boolean {
  return (
    change.action === "update" && differences(change).some(({ way: [first] }) => !/^tags(_all)?$/.test(String(first)))
  );
}

function danger({ address }: Change, { name, verdict, acceptLoss }: NotManaged): Danger {
  if (verdict === "blocks") {
    return {
      address,
      what: `would be updated, which fails because of ${cut(name)}`,
      consequence: "The apply fails halfway: the provider cannot send what this pool has.",
      fix: `leave this resource as it is until the provider knows ${cut(name)}`,
    };
  }
  const accepted = acceptLoss !== undefined && acceptLoss.trim() !== "";
  return {
    address,
    level: accepted ? "note" : undefined,
    what: `would be updated, which ${verdict === "wiped" ? "wipes" : "may wipe"} ${cut(name)}${accepted ? ` (accepted: ${cut(acceptLoss)})` : ""}`,
    fix: accepted
      ? "set it again afterwards if you need it"
      : "accept the loss in the settings (acceptLoss), or leave this resource as it is",
  };
}
