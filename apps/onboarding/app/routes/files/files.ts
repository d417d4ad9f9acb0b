export { refuseReading as loader } from "@boardwalk/doors/files/refuse-reading";
export { storeFileAction as action } from "@boardwalk/doors/files/store-file-action";
