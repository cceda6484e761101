import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { one } from '../testing';
import { arrive } from './arrival';

describe('arriving at a heading', () => {
  const animate = vi.fn();

  beforeEach(() => {
    document.body.innerHTML = `<main><div class="slots">
      <h1 tabindex="-1">How?</h1><div class="picture-slot"></div><button class="option">So</button>
    </div></main>`;
    Element.prototype.animate = animate;
    vi.clearAllMocks();
  });

  afterEach(() => vi.unstubAllGlobals());

  const prefer = (reduced: boolean) => vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
  const moved = () => animate.mock.contexts.map((part) => (part as Element).tagName);

  it('moves the focus to it and goes to the top', () => {
    prefer(false);
    one('main').scrollTo(0, 100);

    arrive(one('h1'));

    expect(document.activeElement).toBe(one('h1'));
    expect(one('main').scrollTop).toBe(0);
  });

  it('lets what is looked at slide in, but nothing that is tapped', () => {
    prefer(false);

    arrive(one('h1'));

    expect(moved()).toEqual(['H1', 'DIV']);
  });

  it('moves nothing for those who want it so', () => {
    prefer(true);

    arrive(one('h1'));

    expect(moved()).toEqual([]);
  });
});
