/** What provider 5.100.0 does not know; where it is the one at hand, a run goes without these, and says so by leaving them out. */
const UNKNOWN_TO_5 = ["aws_cognito_managed_login_branding", "aws_cognito_log_delivery_configuration"];

type Resources = Record<string, Record<string, { depends_on?: string[]; region?: string }>>;

/**
 * A stack's JSON without the resources that an older provider does not know, without what waits for them or imports them, and
 * without regions of single resources.
 */
export function withoutUnknownTypes(json: string): string {
  const stack = JSON.parse(json) as { resource: Resources; import?: { to: string }[] };
  const isKnown = (address: string) => !UNKNOWN_TO_5.some((type) => address.startsWith(`${type}.`));
  if (stack.import !== undefined) stack.import = stack.import.filter(({ to }) => isKnown(to));
  for (const type of UNKNOWN_TO_5) delete stack.resource[type];
  for (const resource of Object.values(stack.resource).flatMap((byName) => Object.values(byName))) {
    delete resource.region;
    const known = resource.depends_on?.filter(isKnown);
    if (known?.length === 0) delete resource.depends_on;
    else if (known) resource.depends_on = known;
  }
  return JSON.stringify(stack, null, 2);
}
