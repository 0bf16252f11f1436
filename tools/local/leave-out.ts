import { Gone } from "./gone";
import { notServed, type Reason } from "./served";
import { type Place, standInForVariable } from "./stand-ins";

/** A stack as it can be deployed to the emulator. */
export interface LocalStack {
  /** The text of its `cdk.tf.json`. */
  readonly json: string;
  /** The addresses of what is left out. */
  readonly leftOut: Readonly<Record<Reason, readonly string[]>>;
  /** The addresses of what would be imported: in the emulator there is nothing to import. */
  readonly created: readonly string[];
  /** The values of the variables that have no default. */
  readonly variables: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;
type ByType = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The parts of a stack that hold things with an address. */
const SECTIONS = ["resource", "data", "ephemeral", "module"] as const;

/**
 * Takes out of a stack what the emulator does not serve and what the provider at hand does not know. Where another part needs
 * a value of it, a stand-in takes its place.
 *
 * @param json the text of a synthesised `cdk.tf.json`
 * @param provider the version of the AWS provider that will run
 */
export function leaveOut(json: string, provider: string, place: Place): LocalStack {
  const stack = JSON.parse(json) as Json;
  const leftOut: Record<Reason, string[]> = { emulator: [], provider: [] };
  for (const section of SECTIONS) {
    for (const { type, address } of members(stack, section)) {
      const reason = notServed(section, type, provider);
      if (reason !== undefined) leftOut[reason].push(address);
    }
  }
  const gone = new Gone([...leftOut.emulator, ...leftOut.provider], place);
  const imports = (stack.import ?? []) as readonly { to: string }[];
  return {
    json: JSON.stringify(gone.takenFrom(stack), null, 2),
    leftOut,
    created: imports.map(({ to }) => to),
    variables: Object.fromEntries(
      Object.entries((stack.variable ?? {}) as Record<string, { type?: string; default?: unknown }>)
        .filter(([, variable]) => variable.default === undefined)
        .map(([name, { type }]) => [name, standInForVariable(type)]),
    ),
  };
}

/** What lies in a section, by its address. A module has a name and no type. */
function members(stack: Json, section: (typeof SECTIONS)[number]) {
  const content = (stack[section] ?? {}) as ByType;
  if (section === "module") return Object.keys(content).map((name) => ({ type: name, address: `module.${name}` }));
  const prefix = section === "resource" ? "" : `${section}.`;
  return Object.entries(content).flatMap(([type, byName]) =>
    Object.keys(byName).map((name) => ({ type, address: `${prefix}${type}.${name}` })),
  );
}
