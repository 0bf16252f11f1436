import { domainsIn } from "../../../lib/checks/facts/domains";
import { isLiteral } from "../../../lib/synth/reference";
import { isAdopted } from "../../../lib/user-pool/adoption";
import type { Aws } from "../aws";
import type { Check } from "../check";
import { domainAt } from "../domain";
import { type Judgement, ok, wouldFail } from "../judgement";

const ZONE = "route53:GetHostedZone";
const RECORDS = "route53:ListResourceRecordSets";

export const hostedZone: Check = {
  id: "hosted-zone",
  title: "The hosted zone is for the domain, and has no conflicting records",
  link: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html",
  actions: [
    { action: ZONE, what: "whether the hosted zone is for the domain" },
    { action: RECORDS, what: "whether the domain's records exist already" },
  ],
  subjects: ({ userPool }) =>
    domainsIn(userPool).flatMap(([path, { hostedZoneId: value }]) =>
      value === undefined ? [] : [{ path: `${path}.hostedZoneId`, value }],
    ),
  check: async (stated, context, { path }) => {
    const { Route53Client, GetHostedZoneCommand } = await import("@aws-sdk/client-route-53");
    const Id = stated.replace("/hostedzone/", "");
    const aws = await context.aws();
    const answer = await aws.answer(
      ZONE,
      (how) => aws.client(Route53Client, REGION).send(new GetHostedZoneCommand({ Id }), how),
      ["NoSuchHostedZone"],
    );
    const domain = domainAt(path, context.environment);
    if (answer === undefined) return wouldFail(`Route 53 has no hosted zone ${Id}.`, "correct the ID");
    if (!isLiteral(domain?.name)) return ok(`The hosted zone ${Id} exists.`);
    const zone = withoutDot(answer.HostedZone?.Name ?? "");
    const fits = judgeZone(domain.name, zone);
    // An adopted domain's records are overwritten, and a deployed one's are Terraform's own.
    if (fits.verdict !== "ok" || isAdopted(domain) || (await context.domain(domain.name)).owner === "own") return fits;
    return judgeRecords(domain.name, await recordTypes(domain.name, Id, aws)) ?? fits;
  },
};

/** Route 53 has one endpoint. */
const REGION = "us-east-1";

export function judgeZone(name: string, zone: string): Judgement {
  if (name === zone || name.endsWith(`.${zone}`)) return ok(`The hosted zone is for ${zone}.`);
  return wouldFail(`The hosted zone is for ${zone}, which does not contain ${name}.`, "use the zone of the domain");
}

/** @param types those of the records that the name has */
function judgeRecords(name: string, types: readonly string[]): Judgement | undefined {
  const inTheWay = types.filter((type) => ["A", "AAAA", "CNAME"].includes(type));
  if (inTheWay.length === 0) return undefined;
  return wouldFail(
    `${name} already has records (${inTheWay.join(", ")}), so Route 53 refuses those of the domain.`,
    "delete them first, or remove hostedZoneId and point them to the domain yourself",
  );
}

async function recordTypes(name: string, HostedZoneId: string, aws: Aws): Promise<string[]> {
  const { Route53Client, ListResourceRecordSetsCommand } = await import("@aws-sdk/client-route-53");
  const command = new ListResourceRecordSetsCommand({ HostedZoneId, StartRecordName: name, MaxItems: 20 });
  const { ResourceRecordSets: sets = [] } = await aws.require(RECORDS, (how) =>
    aws.client(Route53Client, REGION).send(command, how),
  );
  return sets.flatMap(({ Name = "", Type }) => (withoutDot(Name) === name && Type !== undefined ? [Type] : []));
}

function withoutDot(name: string): string {
  return name.replace(/\.$/, "");
}
