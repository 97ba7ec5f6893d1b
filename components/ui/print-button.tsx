'use client'

/** Prints the page. */
export const PrintButton = () => (
  <button type="button" onClick={() => window.print()} className="fingertip cursor-pointer hover:underline">
    打印
  </button>
)
