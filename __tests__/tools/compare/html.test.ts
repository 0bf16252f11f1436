import { execFileSync } from "node:child_process";
import { accessSync, constants, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { compare } from "../../../tools/compare/compare";
import { weakerIn } from "../../../tools/compare/never-weaker";
import { html } from "../../../tools/compare/report/html";
import { sideOf } from "../../../tools/compare/side";
import { withScratch } from "../../../tools/terraform/scratch";

jest.setTimeout(120_000);

const EVIL = `</td><script>document.title="owned"</script>"'&<img src=x onerror=alert(1)>`;

function side(name: string, mfa: string, clientName: string) {
  const at = (id: string) => ({ "//": { metadata: { path: `prod/pool/${id}` } } });
  const resource = {
    aws_cognito_user_pool: {
      pool: {
        ...at("Default"),
        name: EVIL,
        mfa_configuration: mfa,
        lambda_config: { pre_sign_up: "arn", post_confirmation: "arn" },
      },
    },
    aws_cognito_user_pool_client: {
      web: { ...at(`client_${EVIL}`), name: clientName },
      spa: { ...at("client_spa"), name: "spa" },
    },
    aws_cognito_user_pool_domain: { domain: { ...at("domain"), domain: "login" } },
    aws_cognito_identity_provider: { Okta: { ...at("identity_provider_Okta"), provider_name: "Okta" } },
  };
  return sideOf(name, { json: JSON.stringify({ resource }) });
}

function page(): string {
  const [first, second] = [side("staging", "ON", "web"), side("prod", "OFF", EVIL)];
  const compared = compare(first, second);
  return html({ first, second, compared, weaker: weakerIn(compared), all: false });
}

/** The first Chromium on PATH. */
function chromium(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const files = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

test("the page escapes everything, and loads nothing", () => {
  const text = page();
  expect(text).not.toContain("<script");
  expect(text).not.toContain("<img");
  expect(text.replaceAll("&lt;img src=x", "")).not.toMatch(/\b(src|href)=|url\(|@import|<link/i);
  expect(text).toContain('<td class="weaker"');
});

const browser = chromium();
const inBrowser = browser === undefined ? test.skip : test;

inBrowser(`a browser shows tables and drawings${browser ? "" : " (skipped: no Chromium on PATH)"}`, () =>
  withScratch(async (folder) => {
    const file = join(folder, "compare.html");
    // The page runs no script, so that the browser reports on it from outside: a copy without the policy measures it.
    const measure = `<script>addEventListener("load",()=>{const b=[...document.querySelectorAll("svg g")].map(g=>g.getBoundingClientRect());
document.documentElement.dataset.found=JSON.stringify({title:document.title,tables:document.querySelectorAll("table").length,
drawings:document.querySelectorAll("svg").length,boxes:b.length,visible:b.every(r=>r.width>50&&r.height>10&&r.right<=innerWidth),
wide:document.documentElement.scrollWidth>innerWidth,weaker:document.querySelectorAll("td.weaker").length,
foreign:document.querySelectorAll("script,img,link,iframe").length-1})})</script>`;
    writeFileSync(file, page().replace(/<meta http-equiv[^>]*>/, measure));
    const args = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${join(folder, "profile")}`,
      "--dump-dom",
    ];
    const dom = execFileSync(browser as string, [...args, pathToFileURL(file).href], {
      encoding: "utf8",
      stdio: "pipe",
    });
    const found = /data-found="([^"]*)"/.exec(dom)?.[1]?.replaceAll("&quot;", '"');
    expect(JSON.parse(found ?? "null")).toEqual({
      title: "staging and prod",
      tables: 2,
      drawings: 2,
      boxes: 14,
      visible: true,
      wide: false,
      weaker: 1,
      foreign: 0,
    });
  }),
);
