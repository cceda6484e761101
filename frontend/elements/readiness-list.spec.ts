import { beforeEach, describe, expect, it } from 'vitest';
import { button, one, shown, texts, told } from '../testing';
import './readiness-list';

describe('readiness-list', () => {
  beforeEach(() => document.body.replaceChildren());

  const list = async () => {
    const element = await shown('readiness-list', {
      words: { answers: ['Yes', 'Talk'], names: ['Yes', 'I want to talk'], look: 'Look', lookFor: 'Look: {0}' },
      statements: ['I know the risks.', 'I know the $& cost.', 'I feel sure.'],
      given: [-1, 1, 1],
      taught: [true, true, false],
      ways: [false, true, false],
    });
    await new Promise((done) => requestAnimationFrame(done));
    return element;
  };

  it('shows each statement with its answers, and the given one as pressed', async () => {
    await list();

    expect(texts('li .words')).toEqual(['I know the risks.', 'I know the $& cost.', 'I feel sure.']);
    expect(texts('li:first-child [aria-pressed=true]')).toEqual([]);
    expect(texts('li:last-child [aria-pressed=true]')).toEqual(['Talk']);
  });

  it('tells screen readers the answers in full', async () => {
    await list();

    expect(texts('li:first-child .tiles button')).toEqual(['Yes', 'Talk']);
    expect(button('I want to talk', one('li:first-child')).textContent.trim()).toBe('Talk');
  });

  it('keeps a place for the way to a lesson, and shows it where the server says so', async () => {
    await list();

    const ways = [...document.querySelectorAll('.way')].map((way) => [way.ariaLabel, way.matches('.absent')]);
    expect(ways).toEqual([
      ['Look: I know the risks.', true],
      ['Look: I know the $& cost.', false],
    ]);
  });

  it('tells which statement was rated', async () => {
    const events = told(await list(), 'rate');

    [...document.querySelectorAll('li')].forEach((item) => button('Yes', item).click());

    expect(events).toEqual([
      ['rate', { place: 0, answer: 0 }],
      ['rate', { place: 1, answer: 0 }],
      ['rate', { place: 2, answer: 0 }],
    ]);
  });

  it('tells for which statement a lesson is wanted', async () => {
    const events = told(await list(), 'look');

    button('Look: I know the $& cost.').click();

    expect(events).toEqual([['look', { place: 1 }]]);
  });
});
