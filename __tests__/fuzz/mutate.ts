import { Token } from "cdktf";

/** Numbers from 0 to below `below`, the same for a seed in every run. */
export type Random = (below: number) => number;

/** mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Holder = Record<string | number, unknown>;
interface Place {
  readonly holder: Holder;
  readonly key: string | number;
}

class Classy {
  name = "acme";
}

const STRINGS = [
  "",
  " ",
  "x",
  "12",
  "true",
  "${var.any}",
  "${",
  "a ${var.any} b",
  "%{if true}",
  "__proto__",
  "constructor",
  "a\nb\u001b[31m\u202e",
  "\ud800",
  "\u2028\ufeff",
  "🙂".repeat(30),
  "arn:aws:iam::111111111111:role/acme",
  "https://acme.com/",
  "15m",
  "{####}",
  "'\"`\\",
];

const OTHERS: readonly (() => unknown)[] = [
  () => 0,
  () => -1,
  () => 1.5,
  () => 1e21,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => true,
  () => false,
  () => null,
  () => undefined,
  () => [],
  () => [[]],
  () => [undefined],
  () => [null],
  () => new Array(3),
  () => ({}),
  () => ({ a: { b: {} } }),
  () => Object.create(null),
  () => new Classy(),
  () => new Map([["a", 1]]),
  () => new Date(0),
  () => /x/g,
  () => () => "called",
  () => Symbol("symbol"),
  () => 12n,
  () => new Proxy({}, {}),
  () => Token.asAny("${var.any}"),
  () => Token.asNumber("${var.any}"),
  () => Token.asList("${var.any}"),
  () => Token.asStringMap("${var.any}"),
  () => "long ".repeat(20_000),
];

const KEYS = [
  "__proto__",
  "constructor",
  "toString",
  "length",
  "",
  " ",
  "a.b",
  "a\nb\u001b[2J",
  "${var.key}",
  "0",
  "[0]",
  "é".repeat(200),
];

/** An environment that was changed, and how often. */
export interface Mutant {
  readonly environment: unknown;
  readonly changes: number;
}

/** A copy of an environment with one to three changes of its structure. */
export function mutant(environment: object, random: Random): Mutant {
  const root = { environment: copy(environment) } as Holder;
  const changes = 1 + random(3);
  for (let change = 0; change < changes; change += 1) mutate(root, random);
  return { environment: root.environment, changes };
}

function mutate(root: Holder, random: Random): void {
  const places = placesIn(root);
  // Nothing is left of it.
  if (places.length === 0) return;
  const at = () => pick(places, random);
  const { holder, key } = at();
  const value = holder[key];
  const changes: (() => void)[] = [
    () => remove(holder, key),
    () => set(holder, key, pick(OTHERS, random)()),
    () => set(holder, key, pick(OTHERS, random)()),
    () => set(holder, key, pick(STRINGS, random)),
    () => set(holder, key, [value]),
    () => set(holder, key, { [key]: value }),
    () => set(holder, key, unwrapped(value)),
    () => duplicate(holder, key, random),
    () => rename(holder, key, pick(KEYS, random)),
    () => set(holder, key, copy(at().holder)),
    () => set(holder, key, holder),
    () => set(holder, key, typeof value === "string" ? varied(value, random) : value),
  ];
  pick(changes, random)();
}

function varied(text: string, random: Random): string {
  const at = random(text.length + 1);
  return pick(
    [text.toUpperCase(), text.slice(0, at), `${text}${text}`, `${text.slice(0, at)}\n${text.slice(at)}`],
    random,
  );
}

function unwrapped(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Object.values(value)[0] : value;
}

function remove(holder: Holder, key: string | number): void {
  if (!Array.isArray(holder) || !/^\d+$/.test(String(key))) {
    delete holder[key];
    return;
  }
  const index = Number(key);
  // `splice` fails where an earlier change renamed an element to `constructor`.
  holder.copyWithin(index, index + 1);
  holder.length -= 1;
}

function duplicate(holder: Holder, key: string | number, random: Random): void {
  if (Array.isArray(holder)) holder.push(copy(holder[Number(key)]));
  else set(holder, pick([...KEYS, `${key}2`], random), copy(holder[key]));
}

function rename(holder: Holder, key: string | number, to: string): void {
  const value = holder[key];
  remove(holder, key);
  set(holder, to, value);
}

/** Also where the key is `__proto__`. */
function set(holder: Holder, key: string | number, value: unknown): void {
  if (Array.isArray(holder) && key === "length") return;
  if (key !== "__proto__") holder[key] = value;
  else Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}

function placesIn(root: Holder): Place[] {
  const places: Place[] = [];
  const seen = new Set<object>();
  const visit = (holder: Holder) => {
    if (seen.has(holder)) return;
    seen.add(holder);
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const value = holder[key];
      if (isData(value)) visit(value);
    }
  };
  visit(root);
  return places;
}

function isData(value: unknown): value is Holder {
  if (Array.isArray(value)) return true;
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** With what is there twice, or holds itself, as it was. */
function copy<T>(value: T, made = new Map<unknown, unknown>()): T {
  if (!isData(value)) return value;
  const known = made.get(value);
  if (known !== undefined) return known as T;
  const copied = (Array.isArray(value) ? [] : {}) as Holder;
  made.set(value, copied);
  for (const key of Object.keys(value)) set(copied, key, copy((value as Holder)[key], made));
  return copied as T;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[random(items.length)] as Item;
}
