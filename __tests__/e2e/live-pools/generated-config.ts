/** Values of Terraform's configuration language, as `terraform plan -generate-config-out` writes them. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** The resources of a generated file by address; a block is a list of objects, however often it is there. */
export function readGeneratedConfig(text: string): ReadonlyMap<string, Readonly<Record<string, Value>>> {
  const tokens = new Tokens(text);
  const resources = new Map<string, Readonly<Record<string, Value>>>();
  while (!tokens.isAtEnd) {
    tokens.take("resource");
    const address = `${tokens.name()}.${tokens.name()}`;
    tokens.take("{");
    resources.set(address, body(tokens));
  }
  return resources;
}

/** Up to and with the closing brace. */
function body(tokens: Tokens): Record<string, Value> {
  const members: Record<string, Value> = {};
  for (;;) {
    if (tokens.takeIf("}")) return members;
    const name = tokens.name();
    if (tokens.takeIf("=")) {
      set(members, name, expression(tokens));
    } else {
      tokens.take("{");
      set(members, name, [...((members[name] as readonly Value[] | undefined) ?? []), body(tokens)]);
    }
    tokens.takeIf(",");
  }
}

/** Attributes may be called `__proto__`. */
function set(members: Record<string, Value>, name: string, value: Value): void {
  Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true });
}

function expression(tokens: Tokens): Value {
  if (tokens.takeIf("[")) return list(tokens);
  if (tokens.takeIf("{")) return body(tokens);
  if (tokens.takeIf("jsonencode")) {
    tokens.take("(");
    const value = expression(tokens);
    tokens.take(")");
    return JSON.stringify(value);
  }
  return tokens.literal();
}

function list(tokens: Tokens): Value[] {
  const items: Value[] = [];
  while (!tokens.takeIf("]")) {
    items.push(expression(tokens));
    tokens.takeIf(",");
  }
  return items;
}

const TOKEN =
  /\s+|#[^\n]*|"(?:\\.|[^"\\])*"|[\p{L}_][\p{L}\p{M}\p{N}_-]*|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[{}[\]=,():]/guy;

class Tokens {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(text: string) {
    const all = text.match(TOKEN) ?? [];
    if (all.join("") !== text) throw new Error(`not read after: ${all.join("").slice(-200)}`);
    this.#tokens = all.filter((token) => !/^[\s#]/.test(token));
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  take(token: string): void {
    if (!this.takeIf(token))
      throw new Error(`${token} is expected before ${this.#tokens.slice(this.#next).slice(0, 9)}`);
  }

  takeIf(token: string): boolean {
    if (this.#tokens[this.#next] !== token) return false;
    this.#next += 1;
    return true;
  }

  name(): string {
    const token = this.#tokens[this.#next++] ?? "";
    return token.startsWith('"') ? text(token) : token;
  }

  literal(): string | number | boolean | null {
    const token = this.#tokens[this.#next++] ?? "";
    if (token.startsWith('"')) return text(token);
    return JSON.parse(token) as number | boolean | null;
  }
}

/** Quoted text without its escapes, and without those of templates: `$${` is `${`. */
function text(quoted: string): string {
  const escaped = quoted
    .slice(1, -1)
    .replace(/\\U([0-9a-fA-F]{8})/g, (_, code) => String.fromCodePoint(Number(`0x${code}`)));
  return (JSON.parse(`"${escaped}"`) as string).replace(/([$%])\1\{/g, "$1{");
}
