import { type Options, UnderscoreNamingStrategy } from "@mikro-orm/core";

export type Entities = NonNullable<Options["entities"]>;

/** What both drivers share: an explicit list of entities, columns in snake case, one transaction per piece of work. */
export const ormOptions = (entities: Entities) => ({
  entities,
  namingStrategy: UnderscoreNamingStrategy,
  debug: false,
  ensureDatabase: false,
  allowGlobalContext: false,
  forceUtcTimezone: true,
});
