import type { Cycle } from './use-cycle'
import { useFullScreen } from './use-full-screen'
import { useIsFromElsewhere } from './use-is-from-elsewhere'

type WallControlsProps = { cycle: Cycle; isAwake: boolean }

/** Unseen while nobody is there; always there for the keyboard. Space and the arrow keys do the same. */
export function WallControls({ cycle, isAwake }: WallControlsProps) {
  const fullScreen = useFullScreen()
  const isFromElsewhere = useIsFromElsewhere()
  return (
    <div
      className={`flex flex-wrap gap-3 focus-within:opacity-100 ${isAwake ? '' : 'pointer-events-none opacity-0'}`}
    >
      <Control onClick={() => cycle.step(-1)}>上一屏</Control>
      <Control onClick={cycle.togglePause}>{cycle.isPaused ? '继续' : '暂停'}</Control>
      <Control onClick={() => cycle.step(1)}>下一屏</Control>
      {isFromElsewhere && <Control onClick={() => history.back()}>退出大屏</Control>}
      {fullScreen.isSupported && (
        <Control onClick={fullScreen.toggle}>{fullScreen.isOn ? '退出全屏' : '全屏'}</Control>
      )}
    </div>
  )
}

function Control({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="cursor-pointer rounded-sm border border-faint bg-surface px-5 text-ink pointer-coarse:min-h-[44px]"
    >
      {children}
    </button>
  )
}
