import { isObject } from "../json-object";
import type { Change } from "./change";
import type { Facts } from "./facts";
import { cut } from "./words";

/** What a domain waits for, the last first. */
const CERTIFICATES = ["aws_acm_certificate_validation", "aws_acm_certificate"];

/** Whether a domain is replaced only because the plan does not know yet which certificate it gets. */
export function awaitsCertificate({ before, replacedFor, unknown }: Change): boolean {
  const isUnknown = isObject(unknown) && unknown.certificate_arn === true;
  return isUnknown && Boolean(before?.certificate_arn) && replacedFor.every((path) => path === "certificate_arn");
}

/** How such a domain gets its certificate in place; `undefined` if the plan does not create it. */
export function certificateSteps({ plan }: Facts): readonly string[] | undefined {
  const created = plan.changes.filter(({ type, action }) => CERTIFICATES.includes(type) && action === "create");
  const [last] = created.toSorted((a, b) => CERTIFICATES.indexOf(a.type) - CERTIFICATES.indexOf(b.type));
  return last && [`terraform apply -target=${cut(last.address)}, which leaves the domain as it is`, "everything else"];
}
