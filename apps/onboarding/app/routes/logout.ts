export { leadHome as loader } from "@boardwalk/doors/frame/server";
export { logoutAction as action } from "@boardwalk/doors/logout";
