/** A page of the Cognito developer guide. */
export function guide(page: string): string {
  return `https://docs.aws.amazon.com/cognito/latest/developerguide/${page}.html`;
}

/** A page of the Cognito user pools API reference. */
export function api(page: string): string {
  return `https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_${page}.html`;
}

/** An issue of the Terraform AWS provider. */
export function providerIssue(number: number): string {
  return `https://github.com/hashicorp/terraform-provider-aws/issues/${number}`;
}

/** A resource's page in the documentation of the Terraform AWS provider. */
export function providerDocs(resource: string): string {
  return `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${resource}`;
}
