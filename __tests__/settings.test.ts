import { join } from "node:path";
import type { Place } from "../tools/generate/schema/model";
import { readTypes } from "../tools/generate/schema/read-types";

/** Records whose names are given by another setting, and what CDKTF declares of a backend. */
const ELSEWHERE = /^\.(waivers\.|userPool\.lambdaPermissions\.|backend\.assumeRole)|\.attributeMapping\./;

test("every setting has a doc comment", () => {
  const found: string[] = [];
  const seen = new Set<Place>();
  look(readTypes(join(__dirname, "..")).environment, "");
  expect(found.filter((path) => !ELSEWHERE.test(path))).toEqual([]);
  expect(seen.size).toBeGreaterThan(100);

  function look(place: Place, path: string): void {
    if (seen.has(place)) return;
    seen.add(place);
    for (const element of place.lists) look(element, `${path}[]`);
    for (const { members, rest } of place.objects) {
      for (const [name, member] of members) {
        if (member.place === undefined) continue;
        if (member.doc === "" && member.defaultsTo === undefined) found.push(`${path}.${name}`);
        look(member.place, `${path}.${name}`);
      }
      if (rest) look(rest.place, `${path}.*`);
    }
  }
});
