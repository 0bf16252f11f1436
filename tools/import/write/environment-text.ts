import { printable } from "../../../lib/checks/path";
import type { Waiver, WaiverOrList, Waivers } from "../../../lib/checks/waiver";
import type { Environment } from "../../../lib/environment";
import type { EnvironmentName } from "./environment-name";
import { literal } from "./literal";

/** Where an environment came from, for the comment that it begins with. */
export interface Origin {
  readonly poolId: string;
  readonly region: string;
  readonly accountId: string;
  /** When AWS was asked: an ISO time. */
  readonly readAt: string;
  /** The command that wrote it. */
  readonly command: string;
  /** Variables to set before a plan: name, what it is for. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The text of `stacks/<name>.ts`, not yet formatted. */
export function environmentText({ identifier }: EnvironmentName, environment: Environment, origin: Origin): string {
  const { poolId, region, accountId, readAt, command, variables } = origin;
  const comment = [
    `The user pool ${poolId} in ${region}, account ${accountId}, as it was in AWS on ${readAt.slice(0, 10)}.`,
    `Written by: ${command}`,
    ...Object.entries(variables).map(([name, what]) => `Set before a plan: TF_VAR_${name}: ${what}`),
  ];
  const { userPool, waivers, ...rest } = environment;
  // What all waivers say is said once.
  const shared = identifier === "waived" ? "waivedUntil" : "waived";
  const [first] = Object.values(waivers ?? {}).flat() as readonly Waiver[];
  const constant = first && `const ${shared} = ${literal({ reason: first.reason, until: first.until })};\n\n`;
  const members = [
    ...Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${literal(value)}`)),
    ...(waivers === undefined ? [] : [`waivers: ${waiversText(waivers, shared)}`]),
    `userPool: ${literal(userPool, 1)}`,
  ];
  return `${comment.map((line) => `// ${printable(line)}\n`).join("")}
import type { Environment } from "../lib/environment";

${constant ?? ""}export const ${identifier}: Environment = {
${members.join(",\n")},
};
`;
}

function waiversText(waivers: Waivers, shared: string): string {
  const one = ({ at }: Waiver) => (at === undefined ? shared : `{ at: ${literal(at)}, ...${shared} }`);
  const rules = Object.entries(waivers).map(([rule, stated]: [string, WaiverOrList]) => {
    const all = [stated].flat() as readonly Waiver[];
    return `${literal(rule)}: ${all.length === 1 ? one(all[0] as Waiver) : `[${all.map(one).join(", ")}]`}`;
  });
  return `{\n${rules.join(",\n")},\n}`;
}
