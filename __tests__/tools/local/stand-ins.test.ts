import { parseArn } from "../../../lib/aws-facts/arns";
import { standIn } from "../../../tools/local/stand-ins";

const PLACE = { region: "us-gov-west-1", accountId: "111111111111" };
const CERTIFICATE = "arn:aws-us-gov:acm:us-east-1:111111111111:certificate/00000000-0000-4000-8000-000000000000";

test.each([
  ["aws_iam_role.sms.arn", "arn:aws-us-gov:iam::111111111111:role/local"],
  ["aws_lambda_function.trigger.qualified_arn", "arn:aws-us-gov:lambda:us-gov-west-1:111111111111:function:local"],
  [
    "data.aws_sesv2_email_identity.mail.arn",
    "arn:aws-us-gov:ses:us-gov-west-1:111111111111:identity/local@example.com",
  ],
  ["aws_acm_certificate_validation.pool_domain.certificate_arn", CERTIFICATE],
  ["aws_s3_bucket.logs.arn", "arn:aws-us-gov:s3:::local"],
  ["aws_sns_topic.news.arn", "arn:aws-us-gov:sns:us-gov-west-1:111111111111:local"],
])("%s has the form of a real ARN", (reference, arn) => {
  expect(standIn(reference, PLACE)).toBe(arn);
  expect(parseArn(arn)).toBeDefined();
});

test.each(["aws_iam_role.arn.name", "module.arn", "data.aws_ssm_parameter.a.value"])("%s is no ARN", (reference) => {
  expect(standIn(reference, PLACE)).toBe("local");
});
