export { refuseForm as action } from "../../../refuse-form.ts";

export default function Flow() {
  return <h2>Flow</h2>;
}
