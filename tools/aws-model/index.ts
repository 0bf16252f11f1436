/** AWS's own model of the Cognito API: shapes with their limits, patterns and words. */

export type * from "../../lib/aws-facts/cognito-api";
export { cognito, shapeAt, shapeNamed } from "./cognito";
export { enforcedShape, NOT_ENFORCED } from "./enforced";
export type * from "./model";
export { wholeMatch } from "./pattern";
