export function Canvas() {
  return (
    <div className="pane-head">
      <h2>Canvas</h2>
    </div>
  );
}
