import { printable } from "../../../lib/checks/path";
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
  const members = [
    ...Object.entries(rest).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${literal(value)}`)),
    ...(waivers === undefined ? [] : [`waivers: ${literal(waivers, 1)}`]),
    `userPool: ${literal(userPool, 1)}`,
  ];
  return `${comment.map((line) => `// ${printable(line)}\n`).join("")}
import type { Environment } from "../lib/environment";

export const ${identifier}: Environment = {
${members.join(",\n")},
};
`;
}
