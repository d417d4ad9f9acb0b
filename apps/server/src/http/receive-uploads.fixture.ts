import { anyFile, createDiskFileStore, receiveFile } from "@boardwalk/domain/files";
import { parseUpload } from "@boardwalk/web";
import { serveFront } from "./testing/serve-front.ts";

// A server of its own for the tests: keeps what is sent to it, and says how much memory it has ever taken.
const store = createDiskFileStore(process.argv[2] ?? "");

const { port } = await serveFront({
  route: async (request) => {
    if (request.method === "GET") return Response.json({ peakBytes: process.resourceUsage().maxRSS * 1024 });
    const { file } = await parseUpload(request, ({ bytes }) => receiveFile(store, bytes, anyFile));
    return Response.json(file, { status: file?.kind === "received" ? 201 : 413 });
  },
});
process.stdout.write(`${port}\n`);
