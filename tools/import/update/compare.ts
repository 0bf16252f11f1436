import type { Way } from "../../../lib/checks/path";
import { compareStrings } from "../../../lib/synth/code-point-order";
import { isReference } from "../../../lib/synth/reference";
import { isObject } from "../../json-object";

/** A part of a pool that AWS has and the settings do not, or the other way round, or that differs. */
export interface Difference {
  readonly kind: "new" | "changed" | "removed";
  readonly way: Way;
  /** What the settings have; none for what is new. */
  readonly stated?: unknown;
  /** What AWS has; none for what is removed. */
  readonly live?: unknown;
  /** Whether it is an element of a list. */
  readonly isElement?: boolean;
}

/** Members that say how something is managed, and not what it is. */
const NOT_LIVE = new Set(["importId", "adopted", "acceptLoss", "deletionProtection", "kind"]);
/** Say where a secret is: nobody sees what AWS has there. */
const SECRETS = new Set(["clientSecret", "privateKey"]);
/** Settings of what AWS does not answer, or that are about resources besides the pool. */
const NOT_ANSWERED = new Set([
  "imageFile",
  "lambdaPermissions",
  "clientSecrets",
  "clientDefaults",
  "hostedZoneId",
  "publish",
]);

type Members = Readonly<Record<string, unknown>>;

/**
 * What AWS has now, compared with settings. Clients are the same by their ids, whatever their names; lists in another order are the
 * same; a reference may be anything.
 *
 * @param live settings that a reading gave @param stated settings of an environment
 */
export function compare(live: object, stated: object): Difference[] {
  const { clients: liveClients, ...rest } = live as Members;
  const { clients: statedClients, ...others } = stated as Members;
  return [
    ...compared(rest, others, ["userPool"]),
    ...ofClients((liveClients ?? {}) as Clients, (statedClients ?? {}) as Clients),
  ].sort((a, b) => compareStrings(String(a.way), String(b.way)));
}

type Clients = Readonly<Record<string, Members & { readonly adopted?: unknown; readonly name?: unknown }>>;

function ofClients(live: Clients, stated: Clients): Difference[] {
  const names = new Map<string, string>();
  for (const [name, client] of Object.entries(stated)) {
    const same = Object.entries(live).find(([key, other]) => isSameClient(key, other, name, client));
    if (same !== undefined) names.set(same[0], name);
  }
  const known = new Set(names.values());
  return [
    ...Object.entries(live).flatMap(([key, client]) => {
      const name = names.get(key);
      const way = ["userPool", "clients", name ?? key];
      return compared(client, name === undefined ? undefined : stated[name], way);
    }),
    ...Object.keys(stated).flatMap((name): Difference[] =>
      known.has(name) ? [] : [{ kind: "removed", way: ["userPool", "clients", name], stated: stated[name] }],
    ),
  ];
}

/** A client that Terraform made has no id in the settings; its name is the key. */
function isSameClient(key: string, live: Clients[string], name: string, stated: Clients[string]): boolean {
  if (typeof stated.adopted === "string") return stated.adopted === live.adopted;
  return (stated.name ?? name) === (live.name ?? key);
}

function compared(live: unknown, stated: unknown, way: Way): Difference[] {
  if (isReference(stated)) return [];
  if (live === undefined) return stated === undefined ? [] : [{ kind: "removed", way, stated }];
  if (stated === undefined) return [{ kind: "new", way, live }];
  const isList = hasNames(live) || hasNames(stated);
  const [one, other] = isList ? [byName(live), byName(stated)] : [live, stated];
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    const found = keys.filter(isCompared).flatMap((key) => compared(one[key], other[key], [...way, key]));
    const isElement = ({ way: at }: Difference) => isList && at.length === way.length + 1;
    return found.map((difference) => (isElement(difference) ? { ...difference, isElement: true } : difference));
  }
  return isSame(live, stated) ? [] : [{ kind: "changed", way, stated, live }];
}

function isCompared(key: string): boolean {
  return !NOT_LIVE.has(key) && !SECRETS.has(key) && !NOT_ANSWERED.has(key);
}

/** Whether it is a list of things that have names, such as attributes. */
function hasNames(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item?.name === "string");
}

function byName(value: unknown): unknown {
  return Array.isArray(value) ? Object.fromEntries(value.map((item) => [item.name, item])) : value;
}

function isSame(one: unknown, other: unknown): boolean {
  const inOrder = (value: unknown) =>
    Array.isArray(value) ? JSON.stringify(value.map((item) => JSON.stringify(item)).sort()) : JSON.stringify(value);
  return inOrder(one) === inOrder(other);
}
