import { randomUUID } from "node:crypto";
import { compareVersions } from "../../terraform/versions";

/** A stack as it is planned in scratch. */
export interface ScratchStack {
  /** The text of its `cdk.tf.json`. */
  readonly json: string;
  /** How many resources it imports. */
  readonly imports: number;
  /** Addresses of what the provider at hand is too old for. */
  readonly leftOut: readonly string[];
  /** Variables without a value: each has a value that nothing in AWS has. */
  readonly standIns: Readonly<Record<string, string>>;
}

type Resource = { lifecycle?: { prevent_destroy?: boolean }; depends_on?: readonly string[] };
interface Stack {
  resource?: Record<string, Record<string, Resource>>;
  import?: readonly { readonly to: string }[];
  variable?: Readonly<Record<string, { readonly default?: unknown }>>;
  output?: unknown;
}

/** The first version of the AWS provider that knows a type. */
const SINCE: Readonly<Record<string, string>> = {
  aws_cognito_log_delivery_configuration: "6.5.0",
  aws_cognito_managed_login_branding: "6.12.0",
};

/**
 * Makes a stack ready for a plan that nobody applies. A replacement has to be seen with its reasons, so nothing prevents it; and
 * outputs say nothing about AWS.
 *
 * @param provider version of the AWS provider at hand
 * @param given names of the variables that have a value
 */
export function scratchStack(text: string, provider: string, given: ReadonlySet<string>): ScratchStack {
  const { output: _, ...stack } = JSON.parse(text) as Stack;
  const resources = Object.entries(stack.resource ?? {});
  const unknown = resources.filter(([type]) => compareVersions(provider, SINCE[type] ?? "0.0.0") < 0);
  const leftOut = unknown.flatMap(([type, byName]) => Object.keys(byName).map((name) => `${type}.${name}`)).sort();
  const known = resources.filter(([type]) => !unknown.some(([other]) => other === type));
  const all = stack.import ?? [];
  const kept = all.filter(({ to }) => !leftOut.includes(to));
  const names = Object.entries(stack.variable ?? {})
    .filter(([name, variable]) => variable.default === undefined && !given.has(name))
    .map(([name]) => name);
  const planned = {
    ...stack,
    resource: Object.fromEntries(known.map(([type, byName]) => [type, eachOf(byName, leftOut)])),
    ...(all.length > 0 && { import: kept }),
  };
  return {
    json: JSON.stringify(planned, null, 2),
    imports: all.length,
    leftOut,
    standIns: Object.fromEntries(names.map((name) => [name, `stands for ${name} ${randomUUID()}`])),
  };
}

function eachOf(byName: Record<string, Resource>, leftOut: readonly string[]): Record<string, Resource> {
  return Object.fromEntries(
    Object.entries(byName).map(([name, { lifecycle, depends_on, ...resource }]) => {
      const { prevent_destroy: _, ...rest } = lifecycle ?? {};
      const order = depends_on?.filter((address) => !leftOut.includes(address));
      return [
        name,
        {
          ...resource,
          ...(Object.keys(rest).length > 0 && { lifecycle: rest }),
          ...(order !== undefined && order.length > 0 && { depends_on: order }),
        },
      ];
    }),
  );
}
