export { leadHome as loader } from "@boardwalk/doors/frame/server";
export { themeAction as action } from "@boardwalk/doors/theme";
