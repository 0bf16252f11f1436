import { example } from "../../lib/checks/example";
import { factsOf } from "../../lib/checks/facts";
import type { BrandingAsset } from "../../lib/resources/managed-login-branding/asset";
import type { Branding } from "../../lib/resources/managed-login-branding/settings";
import { CSS_CLASSES, refusedInCss } from "../../lib/resources/ui-customization/css-classes";
import { brandingAssetsAreValid } from "../../lib/rules/login-pages/branding-assets-are-valid";
import { cssUsesAllowedClasses } from "../../lib/rules/login-pages/css-uses-allowed-classes";
import { logoIsPngOrJpeg } from "../../lib/rules/login-pages/logo-is-png-or-jpeg";
import { expression } from "../../lib/synth/reference";
import { fileOf, images } from "../resources/images";

describe("images of a managed login style", () => {
  const foundIn = (branding: Branding) =>
    brandingAssetsAreValid
      .check(factsOf(example({ clients: { web: { kind: "web", callbackUrls: ["https://acme.example"], branding } } })))
      .map(({ path, message }) => `${path.replace("userPool.clients.web.branding.", "")} ${message}`);
  const found = (...assets: BrandingAsset[]) => foundIn({ settings: {}, assets });
  const logo = { category: "FORM_LOGO", colorMode: "LIGHT" } as const;

  test("every type is accepted in its place, from a file by its name", () => {
    expect(
      found(
        { ...logo, file: fileOf("a.png", images.PNG) },
        { ...logo, colorMode: "DARK", file: fileOf("a.jpg", images.JPEG) },
        { ...logo, colorMode: "DYNAMIC", file: fileOf("a.webp", images.WEBP) },
        { ...logo, category: "FAVICON_SVG", file: fileOf("a.svg", images.SVG) },
        { ...logo, category: "FAVICON_ICO", file: fileOf("a.ico", images.ICO) },
        { ...logo, category: "PAGE_BACKGROUND", file: fileOf("unnamed", images.PNG), extension: "PNG" },
      ),
    ).toEqual([]);
  });

  test.each<[string, BrandingAsset, string]>([
    [
      "a file that is not there",
      { ...logo, file: "no/such/logo.png" },
      "assets[0].file is a file that cannot be read (ENOENT)",
    ],
    ["a folder", { ...logo, file: "lib", extension: "PNG" }, "assets[0].file is a file that cannot be read (EISDIR)"],
    [
      "another type than the name says",
      { ...logo, file: fileOf("a.png", images.JPEG) },
      "assets[0].file is of type JPEG, but extension is PNG",
    ],
    [
      "what is no image",
      { ...logo, file: fileOf("a.png", "GIF89a") },
      "assets[0].file is not an image that AWS supports",
    ],
    [
      "a name without an ending",
      { ...logo, file: fileOf("logo", images.PNG) },
      "assets[0].file has no file extension that AWS knows",
    ],
    [
      "ICO outside the browser's tab",
      { ...logo, file: fileOf("a.ico", images.ICO) },
      "assets[0].category does not allow ICO; only FAVICON_ICO does",
    ],
    [
      "a tab's ICO that is PNG",
      { ...logo, category: "FAVICON_ICO", file: fileOf("a.png", images.PNG) },
      "assets[0].category requires ICO, but extension is PNG",
    ],
    [
      "a tab's SVG that is PNG",
      { ...logo, category: "FAVICON_SVG", file: fileOf("a.png", images.PNG) },
      "assets[0].category requires SVG, but extension is PNG",
    ],
    [
      "SVG with what AWS refuses in it",
      { ...logo, file: fileOf("a.svg", '<svg><text dominant-baseline="middle"/></svg>') },
      "assets[0].file is an SVG with dominant-baseline, which AWS refuses",
    ],
    [
      "one byte too many",
      { ...logo, file: fileOf("a.png", Buffer.concat([images.PNG], 1_000_001)) },
      "assets[0].file has 1,000,001 bytes; AWS allows 1,000,000",
    ],
    [
      "base64 with a line break",
      { ...logo, bytes: "iVBO\nRw0KGgo=", extension: "PNG" },
      "assets[0].bytes is not base64 on one line with padding",
    ],
  ])("%s is found", (_, asset, problem) => {
    expect(found(asset)).toEqual([problem]);
  });

  test("an image of a million bytes is accepted, two in one request are not", () => {
    const file = fileOf("a.png", Buffer.concat([images.PNG], 1_000_000));
    expect(found({ ...logo, file })).toEqual([]);
    expect(found({ ...logo, file }, { ...logo, colorMode: "DARK", file })).toEqual([
      "assets has 2,666,674 bytes, in base64 and with settings; AWS allows 2 MB",
    ]);
  });

  test("settings count too", () => {
    expect(foundIn({ settings: { a: "a".repeat(2 * 1024 * 1024 - 8) } })).toEqual([]);
    expect(foundIn({ settings: { a: "a".repeat(2 * 1024 * 1024 - 7) } })).toHaveLength(1);
  });

  test("a place has one image per color mode, unless their ids differ", () => {
    const dark = { ...logo, colorMode: "DARK", bytes: images.PNG.toString("base64"), extension: "PNG" } as const;
    expect(found(dark, { ...dark, resourceId: "a" }, { ...dark, resourceId: "b" })).toEqual([]);
    expect(found(dark, dark)).toEqual(["assets[1].category already has an image for DARK"]);
  });

  test("a style for all clients is checked where it is stated", () => {
    const branding = { settings: {}, assets: [{ ...logo, file: "no/such/logo.png" }] };
    expect(brandingAssetsAreValid.check(factsOf(example({ clientDefaults: { branding } })))).toMatchObject([
      { path: "userPool.clientDefaults.branding.assets[0].file", value: "no/such/logo.png" },
    ]);
  });
});

describe("the classic hosted UI", () => {
  const image = (file: string) =>
    logoIsPngOrJpeg.check(factsOf(example({ uiCustomization: { imageFile: file } }))).map(({ message }) => message);

  test("a PNG or JPEG of 100 KB is accepted, a larger one or another type is not", () => {
    expect(image(fileOf("a.png", Buffer.concat([images.PNG], 102_400)))).toEqual([]);
    expect(image(fileOf("a.jpg", images.JPEG))).toEqual([]);
    expect(image(fileOf("a.png", Buffer.concat([images.PNG], 102_401)))).toEqual([
      "has 102,401 bytes; AWS allows 100 KB",
    ]);
    expect(image(fileOf("a.svg", images.SVG))).toEqual(["contains an image of type SVG"]);
    expect(image(fileOf("a.png", "text"))).toEqual(["contains no image"]);
  });

  test("every class of AWS's list is accepted with its states, and anything in comments and strings", () => {
    const sheet = CSS_CLASSES.map((name) => `.${name}, .${name}:hover { margin: .5em; content: ".b{" } /* .c { */`);
    expect(refusedInCss(sheet.join("\n"))).toEqual([]);
  });

  test("any other class is refused, once, and so are at-rules", () => {
    expect(refusedInCss('@import "a.css";\n.a, .logo-customizable .b{color:red}.a:hover{}@media print{.c{}}')).toEqual([
      ".a",
      ".b",
      ".c",
      "@import",
      "@media",
    ]);
  });

  test.each([".a", "/*", "{", "'", " "])("a style sheet of %j at AWS's size limit is read quickly", (text) => {
    const started = performance.now();
    refusedInCss(text.repeat(131_072 / text.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("a style sheet in a file is checked, one that only Terraform knows is not", () => {
    const css = (given: string | { file: string }) =>
      cssUsesAllowedClasses.check(factsOf(example({ uiCustomization: { css: given } })));
    expect(css({ file: fileOf("login.css", ".a{}") })).toMatchObject([
      { path: "userPool.uiCustomization.css.file", value: ".a" },
    ]);
    expect(css({ file: expression("${path.root}/login.css") })).toEqual([]);
    expect(css("${file(var.sheet)}")).toEqual([]);
    expect(css("a".repeat(131_073))).toMatchObject([{ message: "has more than 131,072 characters" }]);
  });
});
