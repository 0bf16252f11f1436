import { providerIssue } from "../../../lib/checks/links";
import { planJson, updated } from "../example";
import { isUnknown } from "../marks";
import type { Watch } from "./watch";

const GROUP = "aws_cognito_user_group";

export const groupPrecedenceStays: Watch = {
  id: "group-precedence-stays",
  level: "block",
  title: "The precedence of a group must not be removed",
  why: "The provider sends 0 for a removed precedence, and 0 ranks first. A group without one ranks last.",
  consequence: "The role of this group wins over that of every other group of its members.",
  link: providerIssue(7524),
  find: (facts) =>
    facts
      .updates(GROUP)
      .filter((change) => !isUnknown(change, "precedence"))
      .filter(({ before, after }) => Number(before?.precedence ?? 0) > 0 && Number(after?.precedence ?? 0) === 0)
      .map(({ address, before }) => ({
        address,
        what: `would get the precedence 0 instead of ${Number(before?.precedence)}`,
        fix: "state a precedence; a large number ranks last",
      })),
  examples: () => {
    const change = (after: number | null) => planJson([updated(GROUP, { precedence: 5 }, { precedence: after })]);
    return {
      good: [{ plan: change(7) }],
      bad: [{ plan: change(null), at: [`${GROUP}.pool`] }],
    };
  },
};
