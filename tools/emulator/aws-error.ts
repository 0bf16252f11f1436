/** A refusal, as AWS words it: answered with HTTP 400, so that no SDK retries it as a server fault. */
export class AwsError extends Error {
  constructor(
    /** AWS's own exception name, e.g. `InvalidParameterException`. */
    readonly type: string,
    message: string,
  ) {
    super(message);
    this.name = type;
  }
}

/** The refusal most Cognito rules answer with. */
export function invalidParameter(message: string): AwsError {
  return new AwsError("InvalidParameterException", message);
}

/** What AWS answers when the named thing is not there. */
export function notFound(message: string): AwsError {
  return new AwsError("ResourceNotFoundException", message);
}
