import { doorPaths } from "@boardwalk/doors/paths";

/** Every address of onboarding. Nobody writes one as a string. */
export const paths = { ...doorPaths };
