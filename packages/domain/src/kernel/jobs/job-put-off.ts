/** Thrown by a job that cannot be done at this moment through no fault of its own: it comes again then, and no attempt is counted. */
export class JobPutOff extends Error {
  readonly seconds: number;

  constructor(reason: string, seconds: number) {
    super(reason);
    this.seconds = seconds;
  }
}
