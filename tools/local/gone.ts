import { type Place, standIn } from "./stand-ins";

type Json = Readonly<Record<string, unknown>>;

/** Takes things out of the JSON of a stack by their addresses, and all that cannot be without them. */
export class Gone {
  /** An address, and what is asked of it: `aws_iam_role.sms[0].arn`. */
  private readonly reference: RegExp;

  constructor(
    private readonly addresses: readonly string[],
    private readonly place: Place,
  ) {
    const any = addresses.map((address) => address.replaceAll(".", "\\.")).join("|");
    this.reference = new RegExp(`(?<![\\w.-])(?:${any || "(?!)"})(?![\\w-])(?:\\[[^\\]]*\\])?(?:\\.\\w+)*`);
  }

  /** The stack without them, without imports, and without providers other than AWS's. */
  takenFrom({ import: _, ...stack }: Json): Json {
    const sections = Object.entries(stack).map(([section, content]) => [section, this.section(section, content)]);
    return Object.fromEntries(sections.filter(([, content]) => !isEmpty(content)));
  }

  private section(section: string, content: unknown): unknown {
    if (section === "provider") return this.value(only("aws", content as Json));
    if (section === "terraform") {
      const terraform = content as { required_providers?: Json };
      return { ...terraform, required_providers: only("aws", terraform.required_providers ?? {}) };
    }
    if (section === "module") return this.value(this.without(content as Json, "module"));
    if (section === "output" || section === "check")
      return withoutMembers(content as Json, (one) => this.mentioned(one));
    if (!["resource", "data", "ephemeral"].includes(section)) return this.value(content);
    const types = Object.entries(content as Record<string, Json>).map(([type, byName]) => {
      const kept = this.without(byName, section === "resource" ? type : `${section}.${type}`);
      return [type, this.value(kept)];
    });
    return Object.fromEntries(types.filter(([, byName]) => !isEmpty(byName)));
  }

  private without(byName: Json, prefix: string): Json {
    return Object.fromEntries(Object.entries(byName).filter(([name]) => !this.addresses.includes(`${prefix}.${name}`)));
  }

  private value(value: unknown, key = ""): unknown {
    if (typeof value === "string") {
      const [reference] = (value.includes("${") && this.reference.exec(value)) || [];
      return reference === undefined ? value : standIn(reference, this.place);
    }
    if (Array.isArray(value)) {
      const kept = ORDER.includes(key) ? value.filter((one) => !this.mentioned(one)) : value;
      return kept.map((one) => this.value(one, key));
    }
    if (typeof value !== "object" || value === null) return value;
    const members = Object.entries(value).filter(([name, one]) => !(CONDITIONS.includes(name) && this.mentioned(one)));
    return Object.fromEntries(members.map(([name, one]) => [name, this.value(one, name)]));
  }

  private mentioned(value: unknown): boolean {
    return this.reference.test(JSON.stringify(value));
  }
}

/** Lists of what has to be there before. */
const ORDER = ["depends_on", "replace_triggered_by"];
const CONDITIONS = ["precondition", "postcondition"];

function only(name: string, content: Json): Json {
  return withoutMembers(content, (_, other) => other !== name);
}

function withoutMembers(content: Json, out: (one: unknown, name: string) => boolean): Json {
  return Object.fromEntries(Object.entries(content).filter(([name, one]) => !out(one, name)));
}

function isEmpty(content: unknown): boolean {
  return typeof content === "object" && content !== null && Object.keys(content).length === 0;
}
