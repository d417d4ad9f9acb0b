export function Outline() {
  return (
    <div className="pane-head">
      <h2>Outline</h2>
    </div>
  );
}
