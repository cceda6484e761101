import { beforeEach, describe, expect, it } from 'vitest';
import { button, drawn, one, shown, texts, told } from '../testing';
import './answer-choice';

const RIGHT = { text: 'Cream', correct: true, verdict: 'Yes.', because: 'It needs time to work.' };
const WRONG = { text: 'Needles', correct: false, verdict: 'Not yet.', because: 'First comes the cream.' };
const OTHER = { text: 'Sun', correct: false, verdict: 'No.', because: 'Never on the day.' };
/** What is told, unlike what only keeps the room for it. */
const VERDICT = '[role=status] .verdict';

interface Choice {
  options: object[];
  chosen: number;
  round: number;
}

describe('answer-choice', () => {
  beforeEach(() => document.body.replaceChildren());

  const choice = (properties: object = {}) =>
    shown<Choice>('answer-choice', { options: [WRONG, RIGHT, OTHER], ...properties });

  async function tap(element: HTMLElement, name: string) {
    button(name).click();
    await drawn(element);
  }

  it('shows all options and no verdict before a tap', async () => {
    await choice();

    expect(texts('.option')).toEqual(['Needles', 'Cream', 'Sun']);
    expect(texts(VERDICT)).toEqual([]);
  });

  it('is named by the element that asks', async () => {
    await choice({ asks: 'question-1' });

    expect(one('[role=group]').getAttribute('aria-labelledby')).toBe('question-1');
  });

  it('tells at once whether the answer is right, why, and tells the server', async () => {
    const element = await choice();
    const answers = told(element, 'answer');

    await tap(element, 'Cream');

    expect(texts(VERDICT)).toEqual(['Yes. It needs time to work.']);
    expect(one(VERDICT).dataset.mark).toBe('right');
    expect(button('Cream').getAttribute('aria-pressed')).toBe('true');
    expect(answers).toEqual([['answer', { option: 1 }]]);
  });

  it('keeps the room for each explanation, unheard, before and after a tap', async () => {
    const element = await choice();
    const kept = () => texts('.kept[aria-hidden=true] .verdict').length;
    expect(kept()).toBe(3);

    await tap(element, 'Needles');

    expect(kept()).toBe(3);
  });

  it.each([
    { retry: false, tapped: 'Needles', settled: true },
    { retry: false, tapped: 'Cream', settled: true },
    { retry: true, tapped: 'Needles', settled: false },
    { retry: true, tapped: 'Cream', settled: true },
  ])('is settled ($settled) by $tapped where another try is $retry', async ({ retry, tapped, settled }) => {
    const element = await choice({ retry });
    expect(element.hasAttribute('settled')).toBe(false);

    await tap(element, tapped);

    expect(element.hasAttribute('settled')).toBe(settled);
  });

  it('says the verdict where a screen reader hears it', async () => {
    const element = await choice();

    await tap(element, 'Needles');

    expect(texts('.feedback > [role=status]')).toEqual(['Not yet. First comes the cream.']);
  });

  it.each([
    { retry: false, first: 'Needles', then: 'Cream', answers: [0], marks: ['wrong', 'answer', 'open'] },
    { retry: false, first: 'Cream', then: 'Needles', answers: [1], marks: ['open', 'right', 'open'] },
    { retry: true, first: 'Needles', then: 'Cream', answers: [0, 1], marks: ['open', 'right', 'open'] },
    { retry: true, first: 'Cream', then: 'Sun', answers: [1], marks: ['open', 'right', 'open'] },
    { retry: true, first: 'Needles', then: 'Needles', answers: [0], marks: ['wrong', 'open', 'open'] },
  ])(
    'takes $first then $then as $answers where another try is $retry',
    async ({ retry, first, then, answers, marks }) => {
      const element = await choice({ retry });
      const events = told(element, 'answer');

      await tap(element, first);
      await tap(element, then);

      expect(events).toEqual(answers.map((option) => ['answer', { option }]));
      expect([...document.querySelectorAll<HTMLElement>('.option')].map(({ dataset }) => dataset.mark)).toEqual(marks);
    },
  );

  it('forgets the answer when another question comes, even with the same options', async () => {
    const element = await choice({ round: 1 });
    await tap(element, 'Cream');

    element.round = 2;
    await drawn(element);

    expect(texts(VERDICT)).toEqual([]);
  });

  it('shows what was answered before when the server says so', async () => {
    await choice({ round: 1, chosen: 0 });

    expect(texts(VERDICT)).toEqual(['Not yet. First comes the cream.']);
  });

  it('shows markup of a text as text', async () => {
    await choice({ options: [{ ...RIGHT, text: '<b>Cream</b>' }] });

    expect(texts('.option')).toEqual(['<b>Cream</b>']);
  });
});
