/**
 * Other programs change the page too. A browser that translates it puts elements where text nodes were (Chrome a <font> in a <font>), while React holds on
 * to the nodes that it made: it would write new numbers into a node that nobody sees, and stumble when it takes that node away or puts something before
 * it. Here what stands in for a node is remembered, and is taken for it; a node that is written to comes back, and is translated anew.
 */
const standIns = new WeakMap<Node, Node>();
/** A text that has just gone, and whose place may be taken next. */
let gone: MutationRecord | undefined;

const replaced = new MutationObserver(note);
const written = new MutationObserver((records) => {
  for (const { target } of records) {
    const standIn = standIns.get(target);
    if (!target.isConnected && standIn?.parentNode) standIn.parentNode.replaceChild(target, standIn);
  }
});

function note(records: readonly MutationRecord[]): void {
  for (const record of records) {
    const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
    const [added] = addedNodes;
    if (removedNodes[0] instanceof Text) {
      if (added instanceof Text) continue;
      gone = record;
      const beside = [previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      if (added || beside) stand(added ?? (beside as Node));
    } else if (
      added &&
      gone?.target === target &&
      gone.previousSibling === previousSibling &&
      gone.nextSibling === nextSibling
    )
      stand(added);
  }
}

function stand(standIn: Node): void {
  const [text] = gone?.removedNodes ?? [];
  gone = undefined;
  if (!text) return;
  standIns.set(text, standIn);
  written.observe(text, { characterData: true });
}

/** What stands among the children of `parent` for a node that is no longer one; null where nothing does. */
function childFor(parent: Node, node: Node): Node | null {
  note(replaced.takeRecords());
  let found: Node | null = standIns.get(node) ?? node;
  while (found && found.parentNode !== parent) found = found.parentNode;
  return found;
}

/** Called once, before React. */
export function mindForeignHands(): void {
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.removeChild = function <T extends Node>(child: T): T {
    const there = child.parentNode === this ? child : childFor(this, child);
    if (there) removeChild.call(this, there);
    return child;
  };
  Node.prototype.insertBefore = function <T extends Node>(child: T, before: Node | null): T {
    insertBefore.call(this, child, before && before.parentNode !== this ? childFor(this, before) : before);
    return child;
  };
  replaced.observe(document, { childList: true, subtree: true });
}
