/** The choices of source 003 (`seeds.md` 6.10), and every line of its checklist. */
import { CHOICES, type ChoiceName, PROVIDERS } from "./003/choices";
import { expectChoices, expectProviders, ITEMS } from "./003/items";
import { testItems } from "./items";

describe("source 003", () => {
  testItems(35, ITEMS);

  test.each(Object.keys(CHOICES) as ChoiceName[])("the choice is in the JSON, without an error: %s", (name) => {
    expectChoices(name)();
  });

  test.each(Object.keys(PROVIDERS))("the provider can be chosen, without an error: %s", (name) => {
    expectProviders(name)();
  });
});
