import { join } from "node:path";
import ts from "typescript";
import { compareStrings } from "../../../lib/synth/code-point-order";
import { argumentsIn } from "./arguments";
import type { Member, ObjectType, Place } from "./model";

/** What the types say: of an environment, and of the arguments that Terraform takes. */
export interface Types {
  readonly environment: Place;
  /** The arguments of a type of `lib/aws.ts`, such as `UserPoolArguments`, with those of its blocks: `password_policy.minimum_length`. */
  readonly argumentsOf: (name: string) => ReadonlySet<string>;
}

/**
 * Reads the type of an environment with its doc comments, the one source of the schema that synth checks settings against
 * (`schema-file.ts`) and of documentation; and the arguments, in one go, since the compiler takes seconds to load the bindings.
 *
 * Why not ts-json-schema-generator (2.9.0 was tried): of a template literal such as `${number}m` and of `OneOf<"ON">`, which
 * has one, nothing is left but "string"; a name in the form `custom:${string}` is refused; an `IResolvable` is an object with a
 * `creationStack`; a union is an `anyOf`, of which a message can say only that nothing fits; and it is eight times the size.
 */
export function readTypes(root: string): Types {
  const [path, aws] = [join(root, "lib", "environment.ts"), join(root, "lib", "aws.ts")];
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [path] }, ts.sys, root);
  const program = ts.createProgram([path, aws], { ...options, types: [] });
  const checker = program.getTypeChecker();
  return {
    environment: new Reader(checker).place(exported(program, checker, path, "Environment")),
    argumentsOf: (name) => new Set(argumentsIn(exported(program, checker, aws, name), checker)),
  };
}

function exported(program: ts.Program, checker: ts.TypeChecker, path: string, name: string): ts.Type {
  const source = program.getSourceFile(path);
  const symbol = source && checker.getSymbolAtLocation(source);
  const found = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
  if (found === undefined) throw new Error(`${path} exports no ${name}`);
  return checker.getDeclaredTypeOfSymbol(found);
}

class Reader {
  private readonly places = new Map<ts.Type, Place>();
  private readonly objects = new Map<ts.Type, ObjectType>();

  constructor(private readonly checker: ts.TypeChecker) {}

  place(type: ts.Type): Place {
    const known = this.places.get(type);
    if (known !== undefined) return known;
    const place: Place = {
      name: (type.aliasSymbol ?? type.getSymbol())?.name.replace(/^__.*/, "") || undefined,
      text: false,
      number: false,
      isNull: false,
      isFunction: false,
      noEcho: false,
      reference: false,
      words: [],
      numbers: [],
      booleans: [],
      forms: [],
      lists: [],
      objects: [],
    };
    // Before its members: a type may hold itself.
    this.places.set(type, place);
    for (const one of type.isUnion() ? type.types : [type]) this.add(place, one);
    return place;
  }

  private add(place: Place, type: ts.Type): void {
    const { flags } = type;
    if (type.isStringLiteral()) place.words.push(type.value);
    else if (type.isNumberLiteral()) place.numbers.push(type.value);
    else if (flags & ts.TypeFlags.BooleanLiteral) place.booleans.push(this.checker.typeToString(type) === "true");
    else if (flags & ts.TypeFlags.String) place.text = true;
    else if (flags & ts.TypeFlags.Number) place.number = true;
    else if (flags & ts.TypeFlags.Null) place.isNull = true;
    else if (flags & ts.TypeFlags.TemplateLiteral) this.addForm(place, formOf(type as ts.TemplateLiteralType));
    else if (type.getProperty("resolve")) place.reference = true;
    else if (type.getCallSignatures().length > 0) place.isFunction = true;
    else if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) this.addObject(place, type);
    else if (!(flags & NOTHING)) throw new Error(`settings cannot have the type ${this.checker.typeToString(type)}`);
  }

  private addForm(place: Place, form: string): void {
    if (form === EXPRESSION) place.reference = true;
    else place.forms.push(form);
  }

  private addObject(place: Place, type: ts.Type): void {
    const element = this.checker.isArrayType(type) && this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (element) place.lists.push(this.place(element));
    else place.objects.push(this.object(type));
    place.noEcho ||= tagsOf(type.getSymbol(), this.checker).has("noEcho");
  }

  private object(type: ts.Type): ObjectType {
    const known = this.objects.get(type);
    if (known !== undefined) return known;
    const members = new Map<string, Member>();
    const object: ObjectType = { members };
    this.objects.set(type, object);
    const properties = this.checker.getPropertiesOfType(type);
    for (const property of properties.sort((a, b) => compareStrings(a.name, b.name))) {
      members.set(property.name, this.member(property));
    }
    const [index] = this.checker.getIndexInfosOfType(type);
    if (index === undefined) return object;
    const isForm = (index.keyType.flags & ts.TypeFlags.TemplateLiteral) !== 0;
    const form = isForm ? { form: formOf(index.keyType as ts.TemplateLiteralType) } : {};
    object.rest = { place: this.place(index.type), ...form };
    return object;
  }

  private member(property: ts.Symbol): Member {
    const type = this.checker.getTypeOfSymbol(property);
    const tags = tagsOf(property, this.checker);
    const types = type.isUnion() ? type.types : [type];
    const closed = types.every(({ flags }) => (flags & NOTHING) !== 0);
    // Without `undefined`, a type has its name again; `null` is a value.
    const stated = types.some(({ flags }) => flags & ts.TypeFlags.Null) ? type : this.checker.getNonNullableType(type);
    return {
      place: closed ? undefined : this.place(stated),
      required: !closed && (property.flags & ts.SymbolFlags.Optional) === 0,
      doc: ts.displayPartsToString(property.getDocumentationComment(this.checker)),
      defaultsTo: tags.get("default"),
      noReference: tags.has("noReference"),
      anyName: tags.has("anyName"),
      noEcho: tags.has("noEcho"),
    };
  }
}

function tagsOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): ReadonlyMap<string, string> {
  const tags = symbol?.getJsDocTags(checker) ?? [];
  return new Map(tags.map(({ name, text }) => [name, ts.displayPartsToString(text)]));
}

const NOTHING = ts.TypeFlags.Undefined | ts.TypeFlags.Never;

const EXPRESSION = "${<string>}";

/** `${number}m` as `<number>m`. */
function formOf({ texts, types }: ts.TemplateLiteralType): string {
  return texts.map((text, index) => `${text}${types[index] ? formOfPart(types[index]) : ""}`).join("");
}

function formOfPart(type: ts.Type): string {
  if (type.flags & ts.TypeFlags.Number) return "<number>";
  if (type.flags & ts.TypeFlags.String) return "<string>";
  throw new Error("a template literal of settings is made of strings and numbers");
}
