import type { Change } from "../change";
import { deleted, kept, planJson, replaced } from "../example";
import { type Facts, isLost, POOL } from "../facts";
import { isEmpty } from "../json";
import { loss } from "../words";
import type { Watch } from "./watch";

const PARAMETER = "aws_ssm_parameter";
const CLIENT = "aws_cognito_user_pool_client";

export const publishedValuesStay: Watch = {
  id: "published-values-stay",
  level: "block",
  title: "Parameters that publish a pool stay as long as the pool",
  why: "A plan does not show who reads a parameter. Data sources that do not find it fail, and so do apps that read it at startup. Another name is another parameter: the old one is deleted.",
  consequence:
    "Plans of the stacks that read it fail, and apps that read it do not start, until they read another one or this one is back.",
  link: "https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html",
  find: (facts) => {
    const tellers = tellersIn(facts);
    const lost = new Map<Change, { told: Change; parameters: Change[] }>();
    for (const parameter of facts.losses(PARAMETER)) {
      const told = VALUES.flatMap((key) => tellers.get(parameter.before?.[key]) ?? [])[0];
      if (told === undefined) continue;
      const pool = facts.poolOf(told) ?? told;
      const { parameters = [] } = lost.get(pool) ?? {};
      lost.set(pool, { told: lost.get(pool)?.told ?? told, parameters: [...parameters, parameter] });
    }
    return [...lost.values()].flatMap(({ told, parameters: [first, ...others] }) => {
      if (first === undefined) return [];
      const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
      return {
        address: first.address,
        what: `${loss(first)}${more}, while ${told.address} stays`,
        fix: "keep it until it is no longer read: CloudTrail shows who calls GetParameter; then allow it",
      };
    });
  },
  examples: () => {
    const pool = { id: "eu-west-1_Ab1", arn: "arn:aws:cognito-idp:eu-west-1:111111111111:userpool/eu-west-1_Ab1" };
    const id = { name: "/accounts/user-pool-id", type: "String", value: pool.id };
    const client = { id: "1h57kf5cpq17m0eml12EXAMPLE", user_pool_id: pool.id };
    const ofClient = { name: "/accounts/clients/web/id", insecure_value: client.id };
    return {
      good: [
        { plan: planJson([kept(POOL, pool), deleted(PARAMETER, { name: "/acme", value: "other" })]) },
        { plan: planJson([deleted(POOL, pool), deleted(PARAMETER, id)]) },
        { plan: planJson([kept(POOL, pool), deleted(CLIENT, client), deleted(PARAMETER, ofClient)]) },
      ],
      bad: [
        { plan: planJson([kept(POOL, pool), deleted(PARAMETER, id)]), at: [`${PARAMETER}.pool`] },
        {
          plan: planJson([kept(POOL, pool), replaced(PARAMETER, { ...id, value: pool.arn }, { name: "/other" })]),
          at: [`${PARAMETER}.pool`],
        },
        { plan: planJson([kept(CLIENT, client), deleted(PARAMETER, ofClient)]), at: [`${PARAMETER}.pool`] },
      ],
    };
  },
};

/** Where a parameter's value is. It is compared and never shown. */
const VALUES = ["insecure_value", "value"];

/** The pools and clients that stay, by all that identifies them. */
function tellersIn(facts: Facts): ReadonlyMap<unknown, Change> {
  const pools = facts.of(POOL).map((pool) => [pool, ...poolValues(pool)] as const);
  const clients = facts.of(CLIENT).map((client) => [client, client.before?.id] as const);
  return new Map(
    [...pools, ...clients]
      .filter(([change]) => !isLost(change))
      .flatMap(([change, ...values]) => values.filter((value) => !isEmpty(value)).map((value) => [value, change])),
  );
}

function poolValues({ before = {} }: Change): readonly unknown[] {
  const { id, arn, endpoint } = before;
  const issuers = typeof endpoint === "string" ? [`https://${endpoint}`, `https://issuer-${endpoint}`] : [];
  return [id, arn, endpoint, ...issuers, ...issuers.map((issuer) => `${issuer}/.well-known/jwks.json`)];
}
