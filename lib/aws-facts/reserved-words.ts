/** Words that AWS does not allow in domain prefixes: https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html */
export const RESERVED_PREFIX_WORDS: readonly string[] = ["aws", "amazon", "cognito"];
