export { fileLoader as loader } from "@boardwalk/doors/files/file-loader";
