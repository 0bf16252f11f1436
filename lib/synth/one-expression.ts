/**
 * Whether a string is one Terraform expression from its first to its last character: `${var.host}`, and neither
 * `https://${var.host}` nor `${var.a}${var.b}`. The unit of a duration may follow, as in `${var.minutes}m`.
 */
export function isOneExpression(text: string): boolean {
  if (!text.startsWith("${")) return false;
  const end = endOfExpression(text);
  return end === text.length || (end === text.length - 1 && /[smhd]$/.test(text));
}

/** Where the expression ends that the text begins with; nothing if it stays open. */
function endOfExpression(text: string): number | undefined {
  // What is open: an expression, by its open braces, or a quoted string, which may hold expressions again.
  const open: (number | "string")[] = [0];
  for (let at = 2; at < text.length; at += 1) {
    const [character, inner] = [text[at], open.at(-1)];
    if (inner === "string") {
      if (character === '"') open.pop();
      else if (character === "\\") at += 1;
      else if (isAt(text, at, "$${") || isAt(text, at, "%%{")) at += 2;
      else if ((isAt(text, at, "${") || isAt(text, at, "%{")) && open.push(0)) at += 1;
    } else if (character === '"') open.push("string");
    else if (character === "{") open[open.length - 1] = Number(inner) + 1;
    else if (character === "}" && Number(inner) > 0) open[open.length - 1] = Number(inner) - 1;
    else if (character === "}") open.pop();
    if (open.length === 0) return at + 1;
  }
  return undefined;
}

function isAt(text: string, at: number, part: string): boolean {
  return text.startsWith(part, at);
}
