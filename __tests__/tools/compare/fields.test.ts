import { flatten } from "../../../tools/compare/fields";

test("no secret is kept, at any depth", () => {
  const fields = flatten({
    provider_details: { client_secret: "one", private_key: "two", MetadataURL: "https://user:three@idp.example/x" },
    description: "-----BEGIN PRIVATE KEY-----\nfour",
    name: "GOCSPX-five",
    callback_urls: ["https://user:six@app.example/cb"],
  });
  expect(Object.fromEntries(fields)).toEqual({
    "provider_details.client_secret": "(secret)",
    "provider_details.private_key": "(secret)",
    "provider_details.MetadataURL": "https://(secret)@idp.example/x",
    description: "(secret)",
    name: "(secret)",
    callback_urls: ["https://(secret)@app.example/cb"],
  });
});

test("lists are sets, and named blocks are identified by name", () => {
  const fields = flatten({
    allowed_oauth_flows: ["implicit", "code", "code"],
    scope: [
      { scope_name: "write", scope_description: "w" },
      { scope_name: "read", scope_description: "r" },
    ],
    token_validity_units: [{ access_token: "hours" }],
    depends_on: ["x"],
    lifecycle: { prevent_destroy: true, ignore_changes: ["schema"] },
  });
  expect(Object.fromEntries(fields)).toEqual({
    allowed_oauth_flows: ["code", "implicit"],
    "scope.write.scope_name": "write",
    "scope.write.scope_description": "w",
    "scope.read.scope_name": "read",
    "scope.read.scope_description": "r",
    "token_validity_units.access_token": "hours",
    "lifecycle.prevent_destroy": true,
  });
});
