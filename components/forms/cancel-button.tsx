export function CancelButton({ leave }: { leave: () => void }) {
  return (
    <button type="button" className="btn border-line bg-surface font-normal" onClick={leave}>
      取消
    </button>
  )
}
