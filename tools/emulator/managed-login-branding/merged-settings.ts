import { isObject } from "../../json-object";

type Json = Record<string, unknown>;

/** The settings of a style with AWS's own for everything they leave out. */
export function mergedSettings(settings: unknown): unknown {
  return merged(COGNITO_PROVIDED, settings);
}

function merged(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isObject(base) || !isObject(over)) return over;
  const members = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...members].map((name) => [name, merged(own(base, name), own(over, name))]));
}

function own(json: Json, name: string): unknown {
  return Object.hasOwn(json, name) ? json[name] : undefined;
}

/** Not certain: a small part of what AWS has; the names are its own, the values may have changed. */
const COGNITO_PROVIDED: Json = {
  categories: {
    form: {
      displayGraphics: true,
      instructions: { enabled: false },
      languageSelector: { enabled: false },
      location: { horizontal: "CENTER", vertical: "CENTER" },
      sessionTimerDisplay: "NONE",
    },
    global: {
      colorSchemeMode: "LIGHT",
      pageFooter: { enabled: false },
      pageHeader: { enabled: false },
      spacingDensity: "REGULAR",
    },
  },
  componentClasses: { buttons: { borderRadius: 8 }, input: { borderRadius: 8 } },
};
