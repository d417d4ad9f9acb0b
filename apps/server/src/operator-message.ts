// Not the domain's OperatorError: that one comes with all of MikroORM, a second and more that `boardwalk help` would wait for.
/** Something that whoever runs the server can mend, said in plain sentences; shown as it is, without a stack. */
export class OperatorMessage extends Error {}
