// Testing: fresh databases on the engine of the run, surroundings with a clock that is moved,
// builders of people and sessions. A test builds what it is about; these make the rest.
// Only tests import this.
export {
  type AnswerWish,
  type Authenticator,
  type AuthenticatorWish,
  buildAuthenticator,
} from "./build-authenticator.ts";
export { type BuiltPasskey, buildPasskey, signInWithPasskey, TEST_RELYING_PARTY } from "./build-passkey.ts";
export { buildPerson, type Person, type PersonWish } from "./build-person.ts";
export { buildPng, buildPngBomb } from "./build-png.ts";
export { type BuiltSession, buildSession } from "./build-session.ts";
export { type BuiltWalk, buildWalk } from "./build-walk.ts";
export { type BuiltWizard, buildWizard, publishDefinition, type WizardWish } from "./build-wizard.ts";
export { countRoundTrips } from "./count-round-trips.ts";
export { createTestDatabase, type DatabaseRole, type TestDatabase, type TestRow } from "./create-test-database.ts";
export { createMovableClock, type MovableClock } from "./movable-clock.ts";
export { readMail } from "./read-mail.ts";
export { runJobs } from "./run-jobs.ts";
export { testEngine } from "./test-engine.ts";
export { FIREFOX, testSurroundings } from "./test-surroundings.ts";
export { useTestDatabase } from "./use-test-database.ts";
export { useTestFolder } from "./use-test-folder.ts";
