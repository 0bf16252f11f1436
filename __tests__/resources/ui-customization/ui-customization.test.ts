import { AwsCognitoUserPoolClient } from "../../../lib/aws";
import { addDomain } from "../../../lib/resources/domain/resource";
import { addUiCustomizations } from "../../../lib/resources/ui-customization/resource";
import { toTerraform, type UiCustomization } from "../../../lib/resources/ui-customization/settings";
import { fileOf, images } from "../images";
import { withResources } from "../with-resources";

const css = ".label-customizable { font-weight: 400 }";

describe("classic look", () => {
  test("the style sheet is a string or a file", () => {
    expect(toTerraform({ css })).toEqual({ css });
    expect(toTerraform({ css: { file: fileOf("login.css", css) } })).toEqual({ css });
  });

  test("the logo is read and encoded", () => {
    expect(toTerraform({ imageFile: fileOf("logo.png", images.PNG) })).toEqual({
      imageFile: images.PNG.toString("base64"),
    });
  });

  test("references stay: a logo's is the image itself, a style sheet's is its path", () => {
    expect(toTerraform({ css: { file: "${var.sheet}" }, imageFile: "${var.logo}" })).toEqual({
      css: '${file("${var.sheet}")}',
      imageFile: "${var.logo}",
    });
  });

  test("a file's text is never evaluated as a template", () => {
    const css = "@keyframes in { 0%{opacity:0} } .logo-customizable{content:'${x}'}";
    expect(toTerraform({ css: { file: fileOf("frames.css", css) } })).toEqual({
      css: "@keyframes in { 0%%{opacity:0} } .logo-customizable{content:'$${x}'}",
    });
  });

  test("missing files do not stop synth: the rules report them with everything else", () => {
    expect(toTerraform({ css, imageFile: "no/such/logo.png" })).toEqual({ css });
    expect(toTerraform({ imageFile: "no/such/logo.png" })).toBeUndefined();
  });

  test("there is one for all clients and one per client, after the domain", () => {
    const json = withResources((context) => {
      const all = new AwsCognitoUserPoolClient(context.scope, "all", { userPoolId: context.pool.id, name: "all" });
      all.overrideLogicalId("pool_all");
      addUiCustomizations(
        context,
        { uiCustomization: { css, importId: "eu-central-1_a,ALL" } },
        new Map<string, { uiCustomization?: UiCustomization }>([
          ["all", { uiCustomization: { css: "" } }],
          ["web", {}],
        ]),
        new Map([["all", all]]),
        addDomain(context, { domain: { prefix: "acme" } })?.resource,
      );
    });
    const common = {
      user_pool_id: "${aws_cognito_user_pool.pool.id}",
      depends_on: ["aws_cognito_user_pool_domain.pool_domain"],
    };
    expect(json.resource.aws_cognito_user_pool_ui_customization).toEqual({
      pool: { ...common, css },
      pool_all: { ...common, client_id: "${aws_cognito_user_pool_client.pool_all.id}", css: "" },
    });
    expect(json.import).toEqual([{ id: "eu-central-1_a,ALL", to: "aws_cognito_user_pool_ui_customization.pool" }]);
  });

  test("an empty one does not compile", () => {
    // @ts-expect-error a style sheet or a logo
    const nothing: UiCustomization = { importId: "eu-central-1_a,ALL" };
    expect(toTerraform(nothing)).toBeUndefined();
  });
});
