const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text in HTML and SVG, also inside attributes. Control characters become spaces. */
export function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to say them.
  return text.replace(/[\u0000-\u001f\u007f]/g, " ").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
