/** Whether a key pressed there belongs to what has the focus: a field, a list, a slider. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input, textarea, select, [contenteditable], [role="slider"], [role="spinbutton"]') !==
    null
  );
}
