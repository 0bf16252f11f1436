import type { Compared } from "../compare";
import { type Comparison, shownFields, summary, waivedFields } from "./comparison";
import { drawing } from "./drawing";
import { escaped } from "./escaped";
import { entryOf } from "./text";
import { valueText, verdictText } from "./value";

const STYLE = `:root{color-scheme:light dark;--line:#8888;--weaker:#b3261e;--stronger:#1a7f37;--box:#8881}
@media(prefers-color-scheme:dark){:root{--weaker:#ff8a80;--stronger:#6fdd8b}}
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th:nth-child(1){width:38%}th:nth-child(4){width:5.5rem}li{overflow-wrap:anywhere}
@media(max-width:40rem){table{font-size:12px}th,td{padding:.2rem .3rem}th:nth-child(4){width:4.5rem}}
.weaker{color:var(--weaker);font-weight:600}.stronger{color:var(--stronger);font-weight:600}
svg{width:100%;max-width:45rem;font:13px system-ui,sans-serif}
rect{fill:var(--box);stroke:currentColor}line{stroke:var(--line)}text{fill:currentColor;text-anchor:middle}
.user_pool rect{stroke-width:2.5}.trigger rect{stroke-dasharray:4}
figure{margin:1rem 0}`;

/** One self-contained page: nothing is loaded from elsewhere, and everything that comes from settings is escaped. */
export function html(comparison: Comparison): string {
  const { first, second, weaker } = comparison;
  const title = escaped(`${first.name} and ${second.name}`);
  const fields = shownFields(comparison);
  const tables = [...new Set(fields.map(entryOf))].map((entry) => {
    const rows = fields.filter((one) => entryOf(one) === entry).map((one) => row(comparison, one, entry));
    const head = ["Setting", first.name, second.name, "Verdict"].map((name) => `<th>${escaped(name)}</th>`).join("");
    return `<h2>${escaped(entry)}</h2>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("")}</tbody></table>\n`;
  });
  const list = weaker.weaker.map((one) => `<li><code>${escaped(one.path)}</code>: ${escaped(one.why ?? "")}</li>\n`);
  const told = list.length === 0 ? "" : `<h2>Weaker in ${escaped(second.name)}</h2>\n<ul>\n${list.join("")}</ul>\n`;
  const waived = waivedFields(comparison).map(
    ({ path, reason }) => `<li><code>${escaped(path)}</code>: ${escaped(reason)}</li>\n`,
  );
  const toldWaived = waived.length === 0 ? "" : `<h2>Waived</h2>\n<ul>\n${waived.join("")}</ul>\n`;
  const figures = [first, second].map(
    (side) => `<figure><figcaption>${escaped(side.name)}</figcaption>${drawing(side)}</figure>\n`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(summary(comparison))}</p>
${told}${toldWaived}${figures.join("")}${tables.join("")}</body>
</html>
`;
}

function row({ weaker }: Comparison, one: Compared, entry: string): string {
  const verdict = verdictText(one, weaker.waived.has(one));
  const name = one.path === entry ? "(resource)" : one.path.slice(entry.length + 1);
  const cells = [name, valueText(one, "first"), valueText(one, "second")].map((text) => `<td>${escaped(text)}</td>`);
  const why = one.differs && one.why !== undefined ? ` title="${escaped(one.why)}"` : "";
  return `<tr>${cells.join("")}<td class="${escaped(one.differs ? one.verdict : "")}"${why}>${verdict}</td></tr>\n`;
}
