import { guide } from "../../../lib/checks/links";
import type { Change } from "../change";
import { created, planJson, replaced, updated } from "../example";
import { isEmpty } from "../json";
import { isUnknown } from "../marks";
import type { Watch } from "./watch";

const VERSION = "aws_secretsmanager_secret_version";
const PARAMETER = "aws_ssm_parameter";

/** Where each type keeps its secret. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  [VERSION]: ["secret_string"],
  [PARAMETER]: ["value", "insecure_value"],
};

export const secretCopiesKeepTheirSecret: Watch = {
  id: "secret-copies-keep-their-secret",
  level: "block",
  title: "A stored secret is not overwritten with an empty one",
  why: "Once a client has had two secrets and the first is deleted, Cognito returns none. The state then holds an empty secret, and overwriting its copies is planned as an ordinary change.",
  consequence: "The server that reads this secret gets an empty one, and can no longer exchange codes for tokens.",
  link: guide("user-pool-settings-client-apps"),
  find: (facts) =>
    Object.entries(VALUES).flatMap(([type, keys]) =>
      facts
        .of(type)
        .filter(({ action }) => ["create", "update", "replace"].includes(action))
        .filter((change) => keys.some((key) => isEmptied(change, key)))
        .map(({ address }) => ({
          address,
          what: "would be written with an empty secret",
          fix: "keep the copy as it is: state the client under clientSecrets.unmanaged, or use ignore_changes, and store the client's current secret by hand",
        })),
    ),
  examples: () => {
    const json = (client_secret: string) => ({ secret_string: JSON.stringify({ client_id: "1", client_secret }) });
    return {
      good: [
        {
          plan: planJson([replaced(VERSION, json("a"), json("b")), updated(PARAMETER, { value: "a" }, { value: "b" })]),
        },
        { plan: planJson([updated(PARAMETER, { value: "a" }, { value: undefined }, { unknown: { value: true } })]) },
      ],
      bad: [
        { plan: planJson([replaced(VERSION, json("a"), json(""))]), at: [`${VERSION}.pool`] },
        { plan: planJson([updated(PARAMETER, { value: "a" }, { value: "" })]), at: [`${PARAMETER}.pool`] },
        { plan: planJson([created(VERSION, json(""))]), at: [`${VERSION}.pool`] },
      ],
    };
  },
};

/** Whether a text, or a member of the JSON in it, becomes empty. */
function isEmptied(change: Change, key: string): boolean {
  if (isUnknown(change, key)) return false;
  const { before, after } = change;
  const [was, will] = [before?.[key], after?.[key]];
  if (isEmpty(will)) return !isEmpty(was);
  const [members, old] = [membersOf(will), membersOf(was)];
  const names = new Set([...Object.keys(old), "client_secret"]);
  return [...names].some((name) => name in members && isEmpty(members[name]) && (!isEmpty(old[name]) || isEmpty(was)));
}

function membersOf(text: unknown): Readonly<Record<string, unknown>> {
  if (typeof text !== "string" || !text.trimStart().startsWith("{")) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
