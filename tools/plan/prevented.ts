import type { Finding } from "./finding";
import type { Verdict } from "./guard";
import { own } from "./json";
import { phasesOf } from "./phases";
import { CLIENT_STEPS, DOMAIN_STEPS, GROUP_STEPS, PROVIDER_STEPS, SERVER_STEPS } from "./steps";

const NOTHING = { add: 0, change: 0, destroy: 0, import: 0, move: 0, forget: 0, outputs: 0 };

/**
 * The resources that Terraform refused to destroy, by what it said when it made a plan; none if it failed for another reason.
 * @param stderr lines may be broken anywhere between two words, and begin with a frame
 */
export function preventedIn(stderr: string): readonly string[] {
  if (!stderr.includes("Instance cannot be destroyed")) return [];
  const said = stderr.replace(/[│╷╵]/g, " ").replace(/\s+/g, " ");
  const addresses = [...said.matchAll(/Resource ((?:(?!Resource ).)+?) has lifecycle\.prevent_destroy set/g)];
  return [...new Set(addresses.map(([, address]) => address as string))].sort();
}

/**
 * The verdict where Terraform made no plan, since prevent_destroy forbids it.
 * @param allow in vain: only the configuration can allow that
 */
export function prevented(addresses: readonly string[], allow: readonly string[] = []): Verdict {
  const findings = addresses.map(finding);
  return {
    verdict: "blocked",
    exitCode: 3,
    counts: { ...NOTHING, destroy: addresses.length },
    findings,
    noise: [],
    unused: allow.map((one) => ({ allow: one, why: "lifts nothing: prevent_destroy is set in the configuration" })),
    phases: phasesOf(findings),
  };
}

/** How such a resource is exchanged; why it would be destroyed, Terraform does not say. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  aws_cognito_user_pool_client: CLIENT_STEPS,
  aws_cognito_user_group: GROUP_STEPS,
  aws_cognito_resource_server: SERVER_STEPS,
  aws_cognito_user_pool_domain: DOMAIN_STEPS,
  aws_cognito_identity_provider: PROVIDER_STEPS,
};

function finding(address: string): Finding {
  const steps = own(STEPS, /(?:^|\.)(aws_\w+)\./.exec(address.replace(/\["[^"]*"\]/g, ""))?.[1] ?? "");
  return {
    watch: "prevent-destroy",
    level: "block",
    address,
    what: "would be destroyed, which prevent_destroy forbids, so Terraform made no plan",
    why: "Terraform refuses the whole plan if it would destroy or replace such a resource. Users and apps depend on it.",
    consequence: "Nothing can be deployed until the change is undone.",
    fix: `undo the change; ${isDomain(address) ? "to have its certificate created see docs/login-pages.md" : "after a rename state renamedFrom"}; to delete it for good see docs/protection.md`,
    link: "https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#prevent_destroy",
    final: true,
    ...(steps && { steps }),
  };
}

function isDomain(address: string): boolean {
  return address.includes("aws_cognito_user_pool_domain.");
}
