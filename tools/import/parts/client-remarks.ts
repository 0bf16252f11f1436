import type { UserPoolClientType } from "../../../lib/aws-facts/cognito-api";
import { hasUnitsInPart } from "../../../lib/resources/clients/token-validity-from-aws";
import type { Remark } from "../result";

/** What there is to know about a live client beside its settings. @param path of the client */
export function clientRemarks(path: string, client: UserPoolClientType): Remark[] {
  const remarks: Remark[] = hasUnitsInPart(client) ? [unitsInPart(path)] : [];
  if (client.EnableTokenRevocation !== undefined) return remarks;
  return [...remarks, hasUnitsInPart(client) ? revocationKeptOff(path) : revocationNeverSet(path)];
}

function unitsInPart(path: string): Remark {
  return {
    kind: "wanted",
    path: `${path}.tokenValidityUnits`,
    source: "DescribeUserPoolClient TokenValidityUnits",
    message:
      "AWS answers the units of some tokens only, and Terraform writes out those that AWS takes for the others (hours, and days for refresh tokens), so that every token is valid as long as before.",
  };
}

const REVOCATION = "DescribeUserPoolClient EnableTokenRevocation";

/** AWS sets what an update does not name to its default, and the provider does not name what AWS never answered. */
function revocationNeverSet(path: string): Remark {
  return {
    kind: "lost",
    path: `${path}.enableTokenRevocation`,
    source: REVOCATION,
    message:
      "AWS answers none, as for clients older than token revocation. The next update of the client can turn it on, which adds jti and origin_jti to its tokens. To keep it off, set enableTokenRevocation: false in that update.",
  };
}

/** The import itself updates the client, for the sake of its units. */
function revocationKeptOff(path: string): Remark {
  return {
    kind: "wanted",
    path: `${path}.enableTokenRevocation`,
    source: REVOCATION,
    message:
      "AWS answers none, as for clients older than token revocation, and could turn it on when the import writes out the units: the settings keep it off.",
  };
}

/** A client that the import would update, and that no update may reach. */
export function updatedByImport(path: string): Remark {
  return {
    kind: "left-out",
    path,
    source: "DescribeUserPoolClient TokenValidityUnits",
    message:
      "Terraform would write out the units of token validity in the import, and that update could reset what Terraform does not manage of this client. It is not imported, and stays as it is.",
  };
}
