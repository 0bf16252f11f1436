/** What `terraform output -json` prints after a deployment; CDKTF's file has the values alone, below the stack's name. */
export const values = {
  user_pool_id: "eu-central-1_AbCdEf123",
  user_pool_issuer: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_AbCdEf123",
  user_pool_domain: "https://acme-dev-login.auth.eu-central-1.amazoncognito.com",
  client_ids: { spa: "1h57kf5cpq17m0eml12EXAMPLE", native: "2i68", web: "3j79", batch: "4k80" },
  client_secrets: { web: "TOP-SECRET-1", batch: "TOP-SECRET-2" },
};

export const fromTerraform = (some: Partial<typeof values> = values) => {
  const entries = Object.entries(some)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, { sensitive: name === "client_secrets", type: "dynamic", value }]);
  return JSON.stringify(Object.fromEntries(entries));
};

export const fromCdktf = (stack: string, some: Partial<typeof values> = values) => JSON.stringify({ [stack]: some });
