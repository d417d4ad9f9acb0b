/** Something that whoever runs the server can mend, said in plain sentences; shown as it is, without a stack. */
export class OperatorMessage extends Error {}
