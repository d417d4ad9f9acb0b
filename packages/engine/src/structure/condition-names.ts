export { namesOfWizard as conditionNames } from "./names-of-wizard.ts";
