/** The sentence that explains a row's light. Its look says when it is seen: see row-sentence.css. */
export const RowSentence = ({ children }: { children: string }) => (
  <span className="row-sentence">{children}</span>
)
