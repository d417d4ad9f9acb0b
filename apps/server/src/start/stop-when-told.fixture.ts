import { untilToldToStop } from "./until-told-to-stop.ts";

// Another process for the tests: lives until it is told to stop, and says why.
const stopping = untilToldToStop();
const alive = setInterval(() => undefined, 60_000);
process.stdout.write(`${process.pid}\n`);
process.stdout.write(`${await stopping}\n`);
clearInterval(alive);
