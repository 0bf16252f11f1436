/** What the types say of one place in the settings: everything that may stand there. */
export interface Place {
  /** The name of its type, where it has one. */
  name?: string;
  text: boolean;
  number: boolean;
  isNull: boolean;
  isFunction: boolean;
  /** `@noEcho` of an object type: a wrong value may be a secret, and no message shows it. */
  noEcho: boolean;
  /** A Terraform expression or a token of CDKTF, whose value nobody knows. */
  reference: boolean;
  readonly words: string[];
  readonly numbers: number[];
  readonly booleans: boolean[];
  /** Template literals as they are written: `<number>m`, `custom:<string>`. */
  readonly forms: string[];
  /** Of a list, what each element may be; several for a union of lists. */
  readonly lists: Place[];
  /** Of an object, its members; several for a union of objects. */
  readonly objects: ObjectType[];
}

/** One object type. */
export interface ObjectType {
  readonly members: ReadonlyMap<string, Member>;
  /** What members of any other name may be, and the form of their names if not every name will do. */
  rest?: { readonly place: Place; readonly form?: string };
}

/** A member of an object type, with all that documentation of it needs. */
export interface Member {
  /** Nothing where it may not be stated (`?: undefined`, `?: never`). */
  readonly place: Place | undefined;
  readonly required: boolean;
  /** Its doc comment, without the tags. */
  readonly doc: string;
  /** The text of `@default`. */
  readonly defaultsTo: string | undefined;
  /** `@noReference`: neither it nor what is below it may hold `${…}`. */
  readonly noReference: boolean;
  /** `@anyName`: what its members may be matters, and not how they are named; a rule judges the names. */
  readonly anyName: boolean;
  /** `@noEcho`: as of a place. */
  readonly noEcho: boolean;
}
