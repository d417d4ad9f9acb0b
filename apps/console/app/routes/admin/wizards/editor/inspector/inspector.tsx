export function Inspector() {
  return (
    <div className="pane-head">
      <h2>Inspector</h2>
    </div>
  );
}
