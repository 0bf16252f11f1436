import { UnknownValue } from "../../../lib/aws-facts/known";
import type { Answers } from "../answers";
import { type ReadPart, readPart } from "../read-part";

/**
 * `readPart` for a resource that cannot be adopted in part: what its settings leave out, Terraform takes away. With a value in
 * it that no setting can say, or with nothing to say, all of it is left as it is.
 */
export function readWhole<Given extends Answers, Settings extends object>(
  path: string,
  answers: Given,
  fromAws: (answers: Given) => Settings | undefined,
): ReadPart<Settings> {
  let refused = false;
  const { settings, remarks } = readPart(path, answers, (given): { readonly said?: Settings } => {
    try {
      if (!refused) return { said: fromAws(given) };
    } catch (error) {
      refused = error instanceof UnknownValue;
      throw error;
    }
    // The remark on the value accounts for all of it.
    JSON.stringify(given);
    return {};
  });
  if (refused)
    return { settings: undefined, remarks: remarks.map((one) => ({ ...one, message: `${one.message} ${LEFT}` })) };
  const { said, ...notManaged } = settings ?? {};
  return { settings: said && { ...said, ...notManaged }, remarks };
}

const LEFT = "Terraform would remove what no setting can express, so the resource is not imported.";
