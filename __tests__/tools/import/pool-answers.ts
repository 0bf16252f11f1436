import fc from "fast-check";
import { answerOf, type Making } from "./answers";
import type { Json } from "./leaves";

export const SHAPES = { pool: "UserPoolType", mfa: "GetUserPoolMfaConfigResponse" } as const;

/** What AWS answers about the pool itself. */
export type Answers = { readonly pool: Json; readonly mfa: Json };

/** Any such answers, of a pool that has a name. */
export function answers(options: Making = {}): fc.Arbitrary<Answers> {
  const pool = answerOf(SHAPES.pool, options).map((pool) => ({ ...withFitting(pool as Pool), Name: "legacy" }) as Json);
  return fc.record({ pool, mfa: answerOf(SHAPES.mfa, options) });
}

type Pool = { readonly SchemaAttributes?: readonly { readonly AttributeDataType?: string }[] };

/** AWS answers no constraints of another type than the attribute's. */
function withFitting({ SchemaAttributes, ...pool }: Pool): Pool {
  const schema = SchemaAttributes?.map((attribute) => {
    const fits = (member: string) =>
      !member.endsWith("Constraints") || member.startsWith(attribute.AttributeDataType ?? "-");
    return Object.fromEntries(Object.entries(attribute).filter(([member]) => fits(member)));
  });
  return { ...pool, ...(schema && { SchemaAttributes: schema }) };
}
