import { issuerAt } from "../../lib/user-pool/issuer";

const ENDPOINT = "cognito-idp.us-west-2.amazonaws.com/us-west-2_abc123";
const updated = { verdict: "wiped", value: { Type: "UPDATED" } } as const;

test("the issuer is the pool's endpoint", () => {
  expect(issuerAt(ENDPOINT)).toEqual({
    issuer: `https://${ENDPOINT}`,
    jwksUri: `https://${ENDPOINT}/.well-known/jwks.json`,
  });
});

test("an updated issuer has its own host", () => {
  expect(issuerAt(ENDPOINT, { notManaged: { IssuerConfiguration: updated } })).toEqual({
    issuer: `https://issuer-${ENDPOINT}`,
    jwksUri: `https://issuer-${ENDPOINT}/.well-known/jwks.json`,
  });
});

test("an updated issuer whose loss is accepted becomes the original one", () => {
  const { issuer } = issuerAt(ENDPOINT, { notManaged: { IssuerConfiguration: { ...updated, acceptLoss: "reset" } } });
  expect(issuer).toBe(`https://${ENDPOINT}`);
});

test("any other issuer type is the original one", () => {
  for (const value of [undefined, null, "UPDATED", { Type: "ORIGINAL" }]) {
    const setting = { verdict: "wiped", ...(value !== undefined && { value }) } as const;
    expect(issuerAt(ENDPOINT, { notManaged: { IssuerConfiguration: setting } }).issuer).toBe(`https://${ENDPOINT}`);
  }
});
