/** `${aws_lambda_function.mail.arn}`, also of a data source, a published version, and one of several (`[0]`, `["mail"]`). */
const ARN_OF_FUNCTION =
  /^\$\{((?:data\.)?aws_lambda_function\.[A-Za-z_][\w-]*(?:\[(?:\d+|"[^"\\$%]*")\])?)\.(?:qualified_)?arn\}$/;

/** The role of the function that an expression refers to, as an expression; `undefined` where it says of no function. */
export function roleOfFunction(lambdaArn: string): string | undefined {
  const [, address] = ARN_OF_FUNCTION.exec(lambdaArn) ?? [];
  return address && `\${${address}.role}`;
}
