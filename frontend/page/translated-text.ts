/*
 * Keeps a page up to date while the browser translates it.
 *
 * A translator removes each text node and inserts its own elements or texts. Vaadin's client does not know that, and
 * keeps writing to the removed node. When it does, this script puts the node back in place of the translation, and it
 * is translated again. Our own templates set `textContent`, which needs no help.
 */

/** The nodes in the page that replace a removed text, and the reverse. */
const translations = new WeakMap<Text, ChildNode[]>();
const originals = new WeakMap<Node, Text>();

const observer = new MutationObserver((changes) => {
  const added = new Set<Node>();
  changes.forEach((change, place) => {
    if (change.type === 'characterData') {
      bringBack(change.target as Text);
    } else {
      change.addedNodes.forEach((node) => added.add(node));
      change.removedNodes.forEach((node) => onTaken(node, change, added, changes.slice(place + 1)));
    }
  });
  added.forEach(dropTranslationBeside);
});

function onTaken(node: Node, change: MutationRecord, added: Set<Node>, later: MutationRecord[]) {
  const text = originals.get(node) ?? (node instanceof Text ? node : undefined);
  const standIns = text?.isConnected ? [] : placedFor(change, added, later);
  if (text !== undefined && standIns.length > 0) {
    translations.set(text, standIns);
    standIns.forEach((standIn) => originals.set(standIn, text));
    observer.observe(text, { characterData: true });
  }
}

/** The nodes that replaced a removed one: in the same change, right before it, or right after it. */
function placedFor(taking: MutationRecord, added: Set<Node>, later: MutationRecord[]) {
  const { target, addedNodes, previousSibling, nextSibling } = taking;
  const after = later.find(
    (other) =>
      other.target === target &&
      other.addedNodes.length > 0 &&
      other.previousSibling === previousSibling &&
      other.nextSibling === nextSibling,
  );
  const beside = [previousSibling, nextSibling].filter((node) => node !== null && added.has(node));
  const candidates = [[...addedNodes], beside, [...(after?.addedNodes ?? [])]];
  return (candidates.find((nodes) => nodes.some(isFree)) ?? []).filter(isFree) as ChildNode[];
}

/** Whether a node may be a translator's. What has a slot is a button's icon, which Vaadin puts back beside new words. */
function isFree(node: Node | null) {
  const slotted = node instanceof Element && node.slot !== '';
  return node !== null && node.isConnected && !slotted && !originals.has(node);
}

function bringBack(text: Text) {
  const standIns = translations.get(text)?.filter((node) => node.isConnected) ?? [];
  if (text.parentNode === null && standIns.length > 0) {
    translations.delete(text);
    standIns[0]?.before(text);
    standIns.forEach((node) => node.remove());
  }
}

/** Removes the translation of a text that was put back. */
function dropTranslationBeside(node: Node) {
  if (node instanceof Text && node.isConnected) {
    translations.get(node)?.forEach((standIn) => standIn.remove());
    translations.delete(node);
  }
}

observer.observe(document.body, { subtree: true, childList: true });

/** Lit writes to the node after its marker as if it were the text, so the translator's element is replaced by one. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- translators use this element all the same
Object.defineProperty(Object.getPrototypeOf(document.createElement('font')), 'data', {
  set(this: HTMLElement, text: string) {
    this.replaceWith(text);
  },
});

export {};
