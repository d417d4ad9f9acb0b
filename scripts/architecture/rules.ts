import type { Rule } from "./rule.ts";
import { enginePure, inputSchemas, migrationsAlone, uiStandsAside } from "./rules/allowed-imports.ts";
import { environmentInOnePlace, noAmbientTime } from "./rules/ambient.ts";
import { coloursAreTokens } from "./rules/colours.ts";
import { contextArrows, contextDoors, testingStaysInTests } from "./rules/contexts.ts";
import { contextIntroduction, namedForExport, shortFiles, vagueNames } from "./rules/files.ts";
import { rooms } from "./rules/rooms.ts";

/** Adding a law is one object, with code that must set it off, and one line here. */
export const rules: readonly Rule[] = [
  rooms,
  contextArrows,
  contextDoors,
  testingStaysInTests,
  inputSchemas,
  uiStandsAside,
  enginePure,
  migrationsAlone,
  environmentInOnePlace,
  noAmbientTime,
  namedForExport,
  vagueNames,
  contextIntroduction,
  shortFiles,
  coloursAreTokens,
];
