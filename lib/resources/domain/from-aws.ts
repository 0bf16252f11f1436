import type { DomainDescriptionType } from "../../aws-facts/cognito-api";
import { known } from "../../aws-facts/known";
import { defined } from "../../synth/defined";
import type { CustomDomain, PrefixDomain } from "./settings";

/** A domain that exists as settings. Its records stay as they are: they are somebody's already. */
export function fromAws(domain: DomainDescriptionType): PrefixDomain | CustomDomain {
  const { Domain: name = "", CustomDomainConfig: custom } = domain;
  const managedLoginVersion = known(domain.ManagedLoginVersion, [1, 2]);
  const common = { adopted: true, importId: name, managedLoginVersion };
  return custom?.CertificateArn
    ? defined({ name, certificateArn: custom.CertificateArn, ...common })
    : defined({ prefix: name, ...common });
}
