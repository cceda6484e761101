import { beforeEach, describe, expect, it } from 'vitest';
import { button, drawn, one, shown, texts, told } from '../testing';
import './answer-tiles';

interface Tiles {
  given: number;
  question: string;
}

describe('answer-tiles', () => {
  beforeEach(() => document.body.replaceChildren());

  const tiles = (given = -1) =>
    shown<Tiles>('answer-tiles', { answers: ['Yes', 'No', 'Not sure'], question: 'Do you smoke?', given });
  const pressed = () => texts('[aria-pressed=true]');

  it('shows every answer under the name of the question', async () => {
    await tiles();

    expect(texts('button')).toEqual(['Yes', 'No', 'Not sure']);
    expect(one('[role=group]').getAttribute('aria-label')).toBe('Do you smoke?');
    expect(pressed()).toEqual([]);
  });

  it('shows the given answer', async () => {
    await tiles(1);

    expect(pressed()).toEqual(['No']);
  });

  it('shows a tap before the server answers, and tells it', async () => {
    const element = await tiles(1);
    const answers = told(element, 'answer');

    button('Yes').click();
    await drawn(element);

    expect(pressed()).toEqual(['Yes']);
    expect(answers).toEqual([['answer', { answer: 0 }]]);
  });

  it.each([
    { comes: 'another answer', set: { given: 2 }, stays: ['Not sure'] },
    { comes: 'another question', set: { question: 'Are you pregnant?', given: -1 }, stays: [] },
  ])('leaves the tap when $comes comes back', async ({ set, stays }) => {
    const element = await tiles(1);
    button('Yes').click();
    await drawn(element);

    Object.assign(element, set);
    await drawn(element);

    expect(pressed()).toEqual(stays);
  });
});
