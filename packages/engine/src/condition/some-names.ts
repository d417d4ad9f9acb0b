export { someNames } from "./some-names.fixture.ts";
