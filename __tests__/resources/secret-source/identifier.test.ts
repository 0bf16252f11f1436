import fc from "fast-check";
import { identifier } from "../../../lib/resources/secret-source/identifier";

test("a plain name stays as it is", () => {
  expect(identifier("google-secret2")).toBe("google-secret2");
});

test("other characters are encoded", () => {
  expect(identifier("/prod/google_secret")).toBe("_2fprod_2fgoogle__secret");
  expect(identifier("2fa")).toBe("_32fa");
  expect(identifier("ключ")).toMatch(/^(_u[0-9a-f]{6}){4}$/);
});

test("every name gives a Terraform identifier, and no two names the same", () => {
  const name = fc.string({
    unit: fc.constantFrom("a", "2", "f", "u", "_", "-", "/", "é", "😀"),
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(identifier(one)).toMatch(/^[A-Za-z_][A-Za-z0-9_-]*$/);
      expect(identifier(one) === identifier(other)).toBe(one === other);
    }),
  );
});
