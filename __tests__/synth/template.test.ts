import { Token } from "cdktf";
import { expression } from "../../lib/synth/reference";
import { escaped, template, templates, unescaped } from "../../lib/synth/template";

const token = Token.asString({ resolve: () => "${aws_x.y.id}" });

describe("a string of the settings", () => {
  test.each([
    ["Hello ${name}", "Hello $${name}"],
    ['${urlencode(file("/etc/passwd"))} ', '$${urlencode(file("/etc/passwd"))} '],
    ["50%{ width: 1px }", "50%%{ width: 1px }"],
    ["${var.a}${nonsensitive(var.b)}", "$${var.a}$${nonsensitive(var.b)}"],
    ['${"}"', '$${"}"'],
    ["$${x}", "$$${x}"],
    ["%{ if true }x%{ endif }", "%%{ if true }x%%{ endif }"],
  ])("%j is text", (text, emitted) => {
    expect(template(text)).toBe(emitted);
    expect(unescaped(emitted)).toBe(text);
  });

  test.each([
    "${var.a}",
    "${var.minutes}m",
    '${lookup({ a = "}" }, "a")}',
    '${"${var.a} and \\"${var.b}\\" and $${c}"}',
    '${join(",", [for x in var.list : "${x}%{ if x != "" }!%{ endif }"])}',
    "plain",
  ])("%j stays as it is", (text) => {
    expect(template(text)).toBe(text);
  });

  test("is an expression if it is marked as one", () => {
    expect(template("https://${var.marked}/cb")).toBe("https://$${var.marked}/cb");
    const url = expression("https://${var.marked}/cb");
    expect(template(url)).toBe("https://${var.marked}/cb");
  });

  test("keeps CDKTF tokens, and escapes the text around them", () => {
    expect(template(`https://${token}/cb`)).toBe(`https://${token}/cb`);
    expect(template(`${token} \${var.b} %{x}`)).toBe(`${token} $\${var.b} %%{x}`);
  });
});

test("every string of the settings is treated alike, keys of records too", () => {
  const list = Token.asList("${var.emails}");
  const lazy = Token.asAny("${var.open}");
  const settings = { "a%{b}": ["${x} ", { c: "${d}", n: 1, u: undefined }], list, lazy };
  expect(templates(settings)).toEqual({ "a%%{b}": ["$${x} ", { c: "${d}", n: 1, u: undefined }], list, lazy });
  expect(templates(settings).lazy).toBe(lazy);
});

test("a hostile string takes no extra time", () => {
  const start = performance.now();
  for (const part of ['${"', "${TfToken[", "${", '"%{']) template(`\${${part.repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("text that is escaped twice is unescaped twice", () => {
  const text = "$${a}%%%{b}${c";
  expect(unescaped(unescaped(escaped(escaped(text))))).toBe(text);
});
