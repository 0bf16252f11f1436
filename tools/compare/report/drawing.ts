import type { Side } from "../fields";
import { escaped } from "./escaped";

const WIDTH = 190;
const HEIGHT = 34;
const GAP = 12;
const COLUMN = 260;
const LONGEST = 24;

/** A box of the drawing. */
interface Box {
  readonly kind: string;
  readonly name: string;
}

/**
 * An SVG of a side: identity providers at the left; pool, domain and triggers in the middle; clients at the right. Colours come
 * from the style of the page.
 */
export function drawing(side: Side): string {
  const columns = [
    boxes(side, "identity_providers"),
    middle(side),
    [...boxes(side, "clients"), ...boxes(side, "managed_clients")],
  ];
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const [width, height] = [2 * COLUMN + WIDTH + 2, rows * (HEIGHT + GAP) + 2];
  const pool = at(1, 0);
  const drawn = columns.flatMap((column, index) => column.map((box, row) => drawBox(box, at(index, row))));
  const lines = [0, 2].flatMap((index) =>
    (columns[index] ?? []).map((_, row) => {
      const { x, y } = at(index, row);
      const from = { x: index === 0 ? x + WIDTH : x, y: y + HEIGHT / 2 };
      const to = { x: index === 0 ? pool.x : pool.x + WIDTH, y: pool.y + HEIGHT / 2 };
      return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`;
    }),
  );
  const down = (columns[1] ?? []).slice(1).map((_, row) => {
    const x = pool.x + WIDTH / 2;
    return `<line x1="${x}" y1="${at(1, row).y + HEIGHT}" x2="${x}" y2="${at(1, row + 1).y}"/>`;
  });
  const title = escaped(`The pool of ${side.name}`);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}"><title>${title}</title>${[...lines, ...down, ...drawn].join("")}</svg>`;
}

function at(column: number, row: number): { readonly x: number; readonly y: number } {
  return { x: 1 + column * COLUMN, y: 1 + row * (HEIGHT + GAP) };
}

function drawBox({ kind, name }: Box, { x, y }: { readonly x: number; readonly y: number }): string {
  const text = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  const label = `<text x="${x + WIDTH / 2}" y="${y + HEIGHT / 2 + 5}">${escaped(text)}</text>`;
  const full = `<title>${escaped(`${kind}: ${name}`)}</title>`;
  return `<g class="${kind}">${full}<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6"/>${label}</g>`;
}

function boxes({ entries }: Side, kind: string): readonly Box[] {
  const found = [...entries.values()].filter((entry) => entry.kind === kind);
  return found.map(({ key }) => ({ kind, name: key ?? "" }));
}

function middle({ entries }: Side): readonly Box[] {
  const all = [...entries.values()];
  const pools = all.filter(({ kind }) => kind === "user_pool");
  const named =
    (kind: string, field: string) =>
    ({ fields }: (typeof all)[number]) => ({
      kind,
      name: String(fields.get(field) ?? ""),
    });
  const triggers = pools
    .flatMap(({ fields }) => [...fields.keys()])
    .flatMap((field) => /^lambda_config\.([a-z_]+)/.exec(field)?.[1] ?? [])
    .filter((name) => name !== "kms_key_id");
  return [
    ...pools.map(named("user_pool", "name")),
    ...all.filter(({ kind }) => kind === "domain").map(named("domain", "domain")),
    ...[...new Set(triggers)].map((name) => ({
      kind: "trigger",
      name: `trigger ${name.replace(/_config$/, "").replaceAll("_", " ")}`,
    })),
  ];
}
