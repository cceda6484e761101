import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, drawn, one, shown, texts, told } from '../testing';
import './question-lists';

const WORDS = {
  mine: 'My questions',
  up: 'Move up: {0}',
  upShort: 'Move up',
  remove: 'Remove: {0}',
  moved: '{0} is now number {1}',
  suggested: 'Suggestions',
  add: 'Add: {0}',
  added: 'On your list: {0}',
  more: 'More questions',
};
const question = (id: string) => ({ id, text: `${id}?` });

interface Lists {
  lists: { chosen: object[]; suggested: object[] };
  heard: number;
}

describe('question-lists', () => {
  const animate = vi.fn();

  beforeEach(() => {
    document.body.replaceChildren();
    animate.mockReset();
    Element.prototype.animate = animate;
  });

  const lists = (chosen: string[], suggested: string[]) =>
    shown<Lists>('question-lists', {
      words: WORDS,
      lists: { chosen: chosen.map(question), suggested: suggested.map(question) },
    });
  const mine = () => texts('.my-questions li .words');
  const suggested = () => texts('.suggested li');
  const added = () => texts('.suggested .added');

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
      'Add: risk?',
      'Move up: cost?',
      'Remove: cost?',
      'Move up: pain?',
      'Remove: pain?',
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

  it('keeps a chosen suggestion in its place, with a tick', async () => {
    await lists(['b'], ['a', 'b', 'c']);

    expect(suggested()).toEqual(['a?', 'b?', 'c?']);
    expect(added()).toEqual(['b?']);
    expect(button('On your list: b?').ariaDisabled).toBe('true');
  });

  it.each([
    { chosen: [], free: 3 },
    { chosen: ['a'], free: 2 },
    { chosen: ['a', 'b', 'c'], free: 0 },
    { chosen: ['a', 'b', 'c', 'd'], free: 0 },
  ])('leaves $free of the first three places free with $chosen.length chosen', async ({ chosen, free }) => {
    await lists(chosen, []);

    expect(document.querySelectorAll('.my-questions .slot')).toHaveLength(free);
  });

  it.each([
    { tap: 'Move up: cost?', why: 'is the first' },
    { tap: 'On your list: cost?', why: 'is on the list already' },
  ])('ignores "$tap" where the question $why', async ({ tap: name }) => {
    const element = await lists(['cost', 'pain'], ['cost']);
    const events = told(element, 'choose', 'move');

    await tap(element, name);

    expect(events).toEqual([]);
    expect(mine()).toEqual(['cost?', 'pain?']);
  });

  it('lets a chosen question travel to its place', async () => {
    const element = await lists(['cost'], ['cost', 'risk']);

    await tap(element, 'Add: risk?');

    expect(animate.mock.contexts).toEqual([document.querySelectorAll('.my-questions .words')[1]]);
  });

  it('lets nothing travel for those who prefer no motion', async () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
    const element = await lists([], ['risk']);

    await tap(element, 'Add: risk?');

    expect(mine()).toEqual(['risk?']);
    expect(animate).not.toHaveBeenCalled();
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
      added: ['risk?'],
      event: ['choose', { id: 'risk', tap: 1 }],
      focus: 'On your list: risk?',
      said: '',
    },
    {
      name: 'Move up: pain?',
      mine: ['pain?', 'cost?'],
      added: [],
      event: ['move', { move: 'up', id: 'pain', text: 'pain?', place: 1, tap: 1 }],
      focus: 'Move up: pain?',
      said: 'pain? is now number 1',
    },
    {
      name: 'Remove: cost?',
      mine: ['pain?'],
      added: [],
      event: ['move', { move: 'remove', id: 'cost', text: 'cost?', place: 0, tap: 1 }],
      focus: 'Remove: pain?',
      said: '',
    },
  ])('shows "$name" at once, tells the server, and keeps the focus near', async (row) => {
    const element = await lists(['cost', 'pain'], ['risk', 'time']);
    const events = told(element, 'choose', 'move');

    button(row.name).focus();

    await tap(element, row.name);

    expect(mine()).toEqual(row.mine);
    expect(suggested()).toEqual(['risk?', 'time?']);
    expect(added()).toEqual(row.added);
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

    element.lists = { chosen: [question('cost'), question('risk')], suggested: [question('risk'), question('time')] };
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
      lists: { chosen: [question('pain'), { id: '', text }], suggested: [] },
    });

    await tap(element, `Move up: ${text}`);

    expect(one('.only-heard').textContent).toBe(`${text} is now number 1`);
  });
});
