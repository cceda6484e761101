import { beforeEach, describe, expect, it } from 'vitest';
import { button, drawn, one, shown, texts, told } from '../testing';
import './question-lists';

const WORDS = {
  mine: 'My questions',
  up: 'Move up: {0}',
  down: 'Move down: {0}',
  remove: 'Remove: {0}',
  moved: '{0} is now number {1}',
  suggested: 'Suggestions',
  add: 'Add: {0}',
  more: 'More questions',
  allChosen: 'You took them all.',
};
const question = (id: string) => ({ id, text: `${id}?` });

interface Lists {
  lists: { chosen: object[]; suggested: object[] };
  heard: number;
  hint: string;
}

describe('question-lists', () => {
  beforeEach(() => document.body.replaceChildren());

  const lists = (chosen: string[], suggested: string[]) =>
    shown<Lists>('question-lists', {
      words: WORDS,
      lists: { chosen: chosen.map(question), suggested: suggested.map(question) },
    });
  const mine = () => texts('.my-questions li .words');
  const suggested = () => texts('.suggested li');

  async function tap(element: HTMLElement, name: string) {
    button(name).click();
    await drawn(element);
  }

  it('shows nothing before it has words', async () => {
    const element = await shown('question-lists');

    expect(element.children).toHaveLength(0);
  });

  it('shows both lists with a button for each thing that can be done', async () => {
    await lists(['cost', 'pain'], ['risk']);

    expect(mine()).toEqual(['cost?', 'pain?']);
    expect([...document.querySelectorAll('button')].map((each) => each.ariaLabel)).toEqual([
      'Move up: cost?',
      'Move down: cost?',
      'Remove: cost?',
      'Move up: pain?',
      'Move down: pain?',
      'Remove: pain?',
      'Add: risk?',
    ]);
  });

  it('shows some suggestions at first, and the others when asked', async () => {
    const element = await lists([], ['a', 'b', 'c', 'd']);
    Object.assign(element, { first: 2 });
    await drawn(element);
    expect(suggested()).toEqual(['a?', 'b?']);

    await tap(element, 'More questions');

    expect(suggested()).toEqual(['a?', 'b?', 'c?', 'd?']);
    expect(document.activeElement?.ariaLabel).toBe('Add: c?');
    expect(one('.suggested').querySelector('.more-questions')).toBeNull();
  });

  it('fills the gap that a chosen suggestion leaves', async () => {
    const element = await lists([], ['a', 'b', 'c']);
    Object.assign(element, { first: 2 });
    await drawn(element);

    await tap(element, 'Add: a?');

    expect(suggested()).toEqual(['b?', 'c?']);
  });

  it('disables the buttons that would lead beyond the list', async () => {
    await lists(['cost', 'pain'], []);

    expect([...document.querySelectorAll('button:disabled')].map((each) => each.ariaLabel)).toEqual([
      'Move up: cost?',
      'Move down: pain?',
    ]);
  });

  it('says in place of suggestions that all were taken', async () => {
    await lists(['cost'], []);

    expect(texts('.suggested p')).toEqual(['You took them all.']);
  });

  it('keeps a translator from own words alone', async () => {
    await shown('question-lists', {
      words: WORDS,
      lists: { chosen: [question('cost'), { id: '', text: 'Mine?' }], suggested: [] },
    });

    const translated = [...document.querySelectorAll('.words')].map((words) => words.getAttribute('translate'));
    expect(translated).toEqual([null, 'no']);
  });

  it.each([
    {
      name: 'Add: risk?',
      mine: ['cost?', 'pain?', 'risk?'],
      suggested: ['time?'],
      event: ['choose', { id: 'risk', tap: 1 }],
      focus: 'Add: time?',
      said: '',
    },
    {
      name: 'Move up: pain?',
      mine: ['pain?', 'cost?'],
      suggested: ['risk?', 'time?'],
      event: ['move', { move: 'up', id: 'pain', text: 'pain?', place: 1, tap: 1 }],
      focus: 'Move down: pain?',
      said: 'pain? is now number 1',
    },
    {
      name: 'Move down: cost?',
      mine: ['pain?', 'cost?'],
      suggested: ['risk?', 'time?'],
      event: ['move', { move: 'down', id: 'cost', text: 'cost?', place: 0, tap: 1 }],
      focus: 'Move up: cost?',
      said: 'cost? is now number 2',
    },
    {
      name: 'Remove: cost?',
      mine: ['pain?'],
      suggested: ['risk?', 'time?'],
      event: ['move', { move: 'remove', id: 'cost', text: 'cost?', place: 0, tap: 1 }],
      focus: 'Remove: pain?',
      said: '',
    },
  ])('shows "$name" at once, tells the server, and keeps the focus near', async (row) => {
    const element = await lists(['cost', 'pain'], ['risk', 'time']);
    const events = told(element, 'choose', 'move');

    await tap(element, row.name);

    expect(mine()).toEqual(row.mine);
    expect(suggested()).toEqual(row.suggested);
    expect(events).toEqual([row.event]);
    expect(document.activeElement?.ariaLabel).toBe(row.focus);
    expect(one('.only-heard').textContent).toBe(row.said);
  });

  it('leads the focus to the heading when a list is empty', async () => {
    const element = await lists(['cost'], []);

    await tap(element, 'Remove: cost?');

    expect(document.activeElement?.textContent).toBe('My questions');
  });

  it('numbers the taps, and stays ahead of the server until it has heard of the last', async () => {
    const element = await lists(['cost'], ['risk', 'time']);
    const events = told(element, 'choose');
    await tap(element, 'Add: risk?');
    await tap(element, 'Add: time?');

    element.lists = { chosen: [question('cost'), question('risk')], suggested: [question('time')] };
    element.heard = 1;
    await drawn(element);
    expect(mine()).toEqual(['cost?', 'risk?', 'time?']);

    element.heard = 2;
    await drawn(element);
    expect(mine()).toEqual(['cost?', 'risk?']);
    expect(events).toEqual([
      ['choose', { id: 'risk', tap: 1 }],
      ['choose', { id: 'time', tap: 2 }],
    ]);
  });

  it('takes a question with braces or dollars for what it is', async () => {
    const text = 'Is {1} worth $& dollars?';
    const element = await shown('question-lists', {
      words: WORDS,
      lists: { chosen: [{ id: '', text }, question('pain')], suggested: [] },
    });

    await tap(element, `Move down: ${text}`);

    expect(one('.only-heard').textContent).toBe(`${text} is now number 2`);
  });
});
