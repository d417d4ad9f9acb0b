export {
  reportError as handleError,
  respondWithData as handleDataRequest,
  respondWithDocument as default,
} from "@boardwalk/doors/frame/server";

export const streamTimeout = 5_000;
