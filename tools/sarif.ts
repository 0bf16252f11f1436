/** A rule that findings name. */
export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly link: string;
  readonly level: "error" | "warning" | "note";
}

/** Something that was found. */
export interface SarifResult {
  readonly rule: string;
  readonly level: SarifRule["level"];
  readonly text: string;
  /** What it is about: the path of a setting, the address of a resource. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Somebody has decided that it may stay. */
  readonly suppressed?: boolean;
}

/** A SARIF 2.1.0 log, for code-scanning views. */
export function sarifLog(rules: readonly SarifRule[], results: readonly SarifResult[]) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      { tool: { driver: { name: "cognito-user-pools", rules: rules.map(ruleOf) } }, results: results.map(resultOf) },
    ],
  };
}

function ruleOf({ id, title, why, link, level }: SarifRule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    helpUri: link,
    defaultConfiguration: { level },
  };
}

function resultOf({ rule, level, text, name, file, line, suppressed }: SarifResult) {
  return {
    ruleId: rule,
    level,
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line } },
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ],
    ...(suppressed && { suppressions: [{ kind: "external" }] }),
  };
}
