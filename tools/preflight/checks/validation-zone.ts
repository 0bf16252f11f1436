import type { GetHostedZoneCommandOutput } from "@aws-sdk/client-route-53";
import { domainsIn } from "../../../lib/checks/facts/domains";
import type { Check } from "../check";
import { KNOWN } from "../dns";
import { type Judgement, notChecked, ok, wouldFail } from "../judgement";

const ZONE = "route53:GetHostedZone";

/** Route 53 has one endpoint. */
const REGION = "us-east-1";

export const validationZone: Check = {
  id: "validation-zone",
  title: "ACM can see the record that validates the certificate",
  link: "https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-DNS-validation.html",
  actions: [{ action: ZONE, what: "whether the hosted zone is for the domain" }],
  subjects: ({ userPool }) =>
    domainsIn(userPool).flatMap(([path, { certificate, hostedZoneId: value }]) =>
      certificate === "create" ? [{ path: `${path}.hostedZoneId`, value }] : [],
    ),
  check: async (stated, { aws: connect, dns, records }) => {
    const { Route53Client, GetHostedZoneCommand } = await import("@aws-sdk/client-route-53");
    const aws = await connect();
    const command = new GetHostedZoneCommand({ Id: stated.replace("/hostedzone/", "") });
    const found = await aws.answer(ZONE, (how) => aws.client(Route53Client, REGION).send(command, how), [
      "NoSuchHostedZone",
    ]);
    const zone = withoutDot(found?.HostedZone?.Name ?? "");
    if (found === undefined || zone === "") return notChecked("There is no such hosted zone.");
    if (found.HostedZone?.Config?.PrivateZone) return isPrivate(zone);
    // A DNS that does not know the internet says so here.
    await dns(KNOWN);
    return judgeDelegation(zone, found.DelegationSet, await records.nameServers(zone));
  },
};

function isPrivate(zone: string): Judgement {
  return wouldFail(
    `The hosted zone of ${zone} is private, so ACM cannot see the record that validates the certificate.`,
    "name the public zone of the domain",
  );
}

/** @param asked the name servers that the DNS asks for the zone */
function judgeDelegation(
  zone: string,
  set: GetHostedZoneCommandOutput["DelegationSet"],
  asked: readonly string[],
): Judgement {
  const own = (set?.NameServers ?? []).map(withoutDot);
  if (asked.length === 0) {
    return wouldFail(
      `Nobody delegates ${zone} to a name server, so ACM cannot see the record that validates the certificate.`,
      `enter the name servers of the hosted zone at the registrar of ${zone}, or in the zone above it: ${own.join(", ")}`,
    );
  }
  if (asked.some((server) => own.includes(withoutDot(server)))) return ok(`The DNS asks the hosted zone for ${zone}.`);
  // They may be names of your own for the same servers.
  return notChecked(
    `The DNS asks ${asked.join(", ")} for ${zone}; the name servers of the hosted zone have other names.`,
  );
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, "").toLowerCase();
}
