import { beforeEach, describe, expect, it } from 'vitest';
import { one, shown, texts } from '../testing';
import './step-list';

const STEPS = {
  label: 'Your way',
  names: ['Learn', 'Check', 'Ask'],
  paths: ['lessons', 'self-check', 'questions'],
  doneName: '{0}, done',
  left: 'About 4 minutes',
};

describe('step-list', () => {
  beforeEach(() => document.body.replaceChildren());

  const links = () => [...document.querySelectorAll('a')];

  it('links every step in its order', async () => {
    await shown('step-list', STEPS);

    expect(one('nav').ariaLabel).toBe('Your way');
    expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Learn', 'lessons'],
      ['Check', 'self-check'],
      ['Ask', 'questions'],
    ]);
  });

  it.each([
    { current: -1, marked: [null, null, null] },
    { current: 0, marked: ['step', null, null] },
    { current: 2, marked: [null, null, 'step'] },
  ])('marks step $current as the current one', async ({ current, marked }) => {
    await shown('step-list', { ...STEPS, current });

    expect(links().map((link) => link.getAttribute('aria-current'))).toEqual(marked);
  });

  it('says of a step that is done that it is', async () => {
    await shown('step-list', { ...STEPS, done: [true, false] });

    expect(links().map((link) => link.ariaLabel)).toEqual(['Learn, done', null, null]);
    expect(texts('li.done')).toEqual(['Learn']);
  });

  it('says how much is left, also in few words, which screen readers pass over', async () => {
    await shown('step-list', { ...STEPS, leftShort: '4 min' });

    expect(texts('.minutes-left .long')).toEqual(['About 4 minutes']);
    expect(texts('.minutes-left [aria-hidden=true]')).toEqual(['4 min']);
  });
});
