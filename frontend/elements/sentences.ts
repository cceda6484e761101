/** Parts of a screen that are pressed or looked at, but not read. The answers to a question are read. */
const PASSED_OVER = '[aria-hidden=true], .eyebrow, .only-heard, .action-bar, .way-back, details:not([open]), svg';
const BUTTON = 'button, vaadin-button';
const ANSWER = '.options, .tiles';

/** An answer that can no longer be given is skipped. */
const GONE = '[aria-disabled=true]';
const WORD = /[\p{L}\p{N}]/u;

interface Block {
  within: Element;
  nodes: Text[];
}

/** The visible sentences in a part of the page, in order. */
export function sentencesIn(part: Element, language: string) {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocksIn(part).flatMap((block) => sentencesOf(block, segmenter));
}

/** Text that belongs together, including any bold text or links in it. */
function blocksIn(part: Element) {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent !== null && WORD.test(node.data) && isRead(parent)) {
      const within = blockAround(parent);
      const last = blocks.at(-1);
      if (last?.within === within) {
        last.nodes.push(node);
      } else {
        blocks.push({ within, nodes: [node] });
      }
    }
  }
  return blocks;
}

function isRead(element: Element) {
  const button = element.closest(BUTTON);
  const passedOver = button !== null && (button.closest(ANSWER) === null || button.matches(GONE));
  return !passedOver && element.closest(PASSED_OVER) === null && isVisible(element);
}

function isVisible(element: Element) {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

function blockAround(element: Element): Element {
  const parent = element.parentElement;
  const inline = ['inline', 'contents'].includes(getComputedStyle(element).display);
  return inline && parent !== null ? blockAround(parent) : element;
}

function sentencesOf({ nodes }: Block, segmenter: Intl.Segmenter) {
  const text = nodes.map((node) => node.data).join('');
  return [...segmenter.segment(text)]
    .filter(({ segment }) => WORD.test(segment))
    .map(({ segment, index }) => {
      const from = index + segment.length - segment.trimStart().length;
      return rangeOf(nodes, from, index + segment.trimEnd().length);
    });
}

/** The range between two positions of a text that consists of several nodes. */
function rangeOf(nodes: Text[], from: number, to: number) {
  const range = document.createRange();
  let begin = 0;
  for (const node of nodes) {
    const end = begin + node.length;
    if (from >= begin && from < end) {
      range.setStart(node, from - begin);
    }
    if (to > begin && to <= end) {
      range.setEnd(node, to - begin);
    }
    begin = end;
  }
  return range;
}
