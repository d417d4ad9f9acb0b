export { storeFileAction as action } from "@boardwalk/doors/files/store-file-action";
export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";
