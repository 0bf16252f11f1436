import { imageType, imageTypeOfName } from "../../../lib/resources/managed-login-branding/image-type";
import { images } from "../images";

describe("image type", () => {
  test.each(Object.entries(images))("%s is recognized by its bytes", (type, bytes) => {
    expect(imageType(bytes)).toBe(type);
  });

  test.each([
    ["an XML prolog", '<?xml version="1.0"?>\n<svg/>'],
    ["a byte order mark", "\uFEFF<svg>"],
    ["comments", "<!-- a --> <!-- <b> -->\n<svg >"],
    [
      "a document type",
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">\n<svg width="1">',
    ],
    ["one with entities", '<!DOCTYPE svg [ <!ENTITY a "b"> ]><svg\n>'],
  ])("SVG can begin with %s", (_, text) => {
    expect(imageType(Buffer.from(text))).toBe("SVG");
  });

  test.each(["", "GIF89a", "<html><svg/></html>", "<svgs>", "RIFF____WAVE", "text with <svg> in it"])(
    "%j is no supported image",
    (text) => {
      expect(imageType(Buffer.from(text))).toBeUndefined();
    },
  );

  test.each(["<!---->", "<!--", "<?", " ", "<!DOCTYPE ["])(
    "a megabyte of %j is no image, and is read quickly",
    (text) => {
      const started = performance.now();
      expect(imageType(Buffer.from(text.repeat(1_000_000 / text.length)))).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );

  test.each([
    ["logo.jpg", "JPEG"],
    ["logo.JPEG", "JPEG"],
    ["a.b/logo.png", "PNG"],
    ["favicon.ico", "ICO"],
    ["logo.gif", undefined],
    ["png", undefined],
  ])("the file name %s means %s", (name, type) => {
    expect(imageTypeOfName(name)).toBe(type);
  });
});
