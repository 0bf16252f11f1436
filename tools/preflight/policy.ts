/** What a service, a role or a user wants to do. */
export interface PolicyRequest {
  /** Such as `lambda:InvokeFunction`. */
  readonly action: string;
  /** Who wants it, by each name that a policy may have for it: `cognito-idp.amazonaws.com`, or the ARN of a role and its account. */
  readonly principals: readonly string[];
  /** Keys of conditions in lower case, with their values. */
  readonly context: Readonly<Record<string, string>>;
}

/** `unsure`: a condition decides that this cannot judge. */
export type PolicyAnswer = "yes" | "no" | "unsure";

interface Statement {
  readonly Effect?: string;
  readonly Principal?: string | Readonly<Record<string, string | readonly string[]>>;
  readonly Action?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** Whether a policy of a resource lets somebody do something. @param document its JSON */
export function allows(document: string, request: PolicyRequest): PolicyAnswer {
  const { Statement: stated = [] } = JSON.parse(document) as { readonly Statement?: Statement | readonly Statement[] };
  const statements = [stated].flat() as Statement[];
  const answers = (effect: string) =>
    statements.filter(({ Effect }) => Effect === effect).map((statement) => applies(statement, request));
  const [denied, allowed] = [answers("Deny"), answers("Allow")];
  if (denied.includes("yes") || allowed.every((answer) => answer === "no")) return "no";
  return allowed.includes("yes") && !denied.includes("unsure") ? "yes" : "unsure";
}

function applies({ Principal, Action, Condition = {}, ...rest }: Statement, request: PolicyRequest): PolicyAnswer {
  if ("NotPrincipal" in rest || "NotAction" in rest) return "unsure";
  const principals =
    typeof Principal === "object" ? [...list(Principal.Service), ...list(Principal.AWS)] : list(Principal);
  if (!principals.some((one) => one === "*" || request.principals.includes(one))) return "no";
  if (!list(Action).some((pattern) => like(pattern.toLowerCase(), request.action.toLowerCase()))) return "no";
  const answers = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => holds(operator, list(values), request.context[key.toLowerCase()])),
  );
  if (answers.includes("no")) return "no";
  return answers.includes("unsure") ? "unsure" : "yes";
}

/** Operators as https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html has them. */
function holds(operator: string, values: readonly string[], actual: string | undefined): PolicyAnswer {
  if (actual === undefined) return "unsure";
  switch (operator.replace(/IfExists$/, "")) {
    case "StringEquals":
      return values.includes(actual) ? "yes" : "no";
    case "StringLike":
    case "ArnLike":
    case "ArnEquals":
      return values.some((pattern) => like(pattern, actual)) ? "yes" : "no";
    default:
      return "unsure";
  }
}

function list(values: string | readonly string[] | undefined): readonly string[] {
  return values === undefined ? [] : [values].flat();
}

/** IAM's `*` and `?`. */
function like(pattern: string, text: string): boolean {
  const whole = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${whole}$`, "s").test(text);
}
