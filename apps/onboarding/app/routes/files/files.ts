export { storeFileAction as action } from "@boardwalk/doors/files/store-file-action";
