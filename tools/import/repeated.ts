import type { Answers } from "./answers";
import { memberAt } from "./json";

/** Members that say what another member says too, which is the one that the provider reads. A name stands for all below it. */
const REPEATED: Readonly<Record<string, string>> = {
  "DescribeUserPool.MfaConfiguration": "GetUserPoolMfaConfig.MfaConfiguration",
  "GetUserPoolMfaConfig.SmsMfaConfiguration.SmsAuthenticationMessage": "DescribeUserPool.SmsAuthenticationMessage",
  "GetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration": "DescribeUserPool.SmsConfiguration",
};

/** The member that a member repeats, if it repeats one. */
export function originalOf(path: string): string | undefined {
  const name = Object.keys(REPEATED).find((name) => path === name || path.startsWith(`${name}.`));
  return name === undefined ? undefined : `${REPEATED[name]}${path.slice(name.length)}`;
}

/** Whether a member has the value of the one that it repeats, or holds nothing where repeated members would be. */
export function isRepeated(path: string, value: unknown, answers: Answers): boolean {
  if (typeof value === "object") return Object.keys(REPEATED).some((name) => `${name}.`.startsWith(`${path}.`));
  const original = originalOf(path);
  return original !== undefined && memberAt(answers, original.split(".")) === value;
}
