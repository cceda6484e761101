import { beforeEach, describe, expect, it } from 'vitest';
import { button, shown, texts, told } from '../testing';
import './readiness-list';

describe('readiness-list', () => {
  beforeEach(() => document.body.replaceChildren());

  const list = async () => {
    const element = await shown('readiness-list', {
      statements: ['I know the risks.', 'I know the cost.'],
      answers: ['Yes', 'Not yet'],
      given: [-1, 1],
      ways: [false, true],
      look: 'Look again',
    });
    await new Promise((done) => requestAnimationFrame(done));
    return element;
  };

  it('shows each statement with its answers, and the given one as pressed', async () => {
    await list();

    expect(texts('li .words')).toEqual(['I know the risks.', 'I know the cost.']);
    expect(texts('li:first-child [aria-pressed=true]')).toEqual([]);
    expect(texts('li:last-child [aria-pressed=true]')).toEqual(['Not yet']);
  });

  it('has a way to a lesson only where the server says so', async () => {
    await list();

    expect(texts('li:first-child vaadin-button')).toEqual([]);
    expect(texts('li:last-child vaadin-button')).toEqual(['Look again']);
  });

  it('tells which statement was rated', async () => {
    const events = told(await list(), 'rate');

    [...document.querySelectorAll('li')].forEach((item) => button('Yes', item).click());

    expect(events).toEqual([
      ['rate', { place: 0, answer: 0 }],
      ['rate', { place: 1, answer: 0 }],
    ]);
  });

  it('tells for which statement a lesson is wanted', async () => {
    const events = told(await list(), 'look');

    button('Look again').click();

    expect(events).toEqual([['look', { place: 1 }]]);
  });
});
