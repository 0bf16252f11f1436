import { literalText } from "../../lib/synth/literal-text";
import { isReference } from "../../lib/synth/reference";
import { template } from "../../lib/synth/template";

test.each(["plain", "Hello ${name}", "50%{x}", "{####}", "$${x}", "${open"])("%j stays as it is", (text) => {
  expect(literalText(text)).toBe(text);
});

test.each([
  ["${var.host}", '${"\\u0024{var.host}"}'],
  ["${minutes}m", '${"\\u0024{minutes}m"}'],
  ['${f("%{if}\\n")}', '${"\\u0024{f(\\"\\u0025{if}\\\\n\\")}"}'],
  ["${a}\b\f".slice(0, 4), '${"\\u0024{a}"}'],
  ["to ${TfToken[TOKEN.7]} \b\f", '${"to \\u0024{TfToken[TOKEN.7]} \\u0008\\u000c"}'],
])("%j would be taken for an expression, so it becomes an expression with that text", (text, setting) => {
  expect(literalText(text)).toBe(setting);
  expect(isReference(setting)).toBe(true);
  expect(template(setting)).toBe(setting);
});
