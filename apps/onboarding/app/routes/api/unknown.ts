export { unknownApiAddress as action, unknownApiAddress as loader } from "@boardwalk/doors/api/unknown-api-address";
