import { beforeEach, describe, expect, it } from 'vitest';
import { button, drawn, one, shown, texts, told } from '../testing';
import './value-choice';

interface Choice {
  chosen: number[];
  heard: number;
}

describe('value-choice', () => {
  beforeEach(() => document.body.replaceChildren());

  const choice = (properties: Partial<Choice> = {}) =>
    shown<Choice>('value-choice', {
      words: { heading: 'What matters?', hint: 'Up to two.', full: 'You have two.' },
      values: ['Calm', 'Speed', 'Price'],
      chosen: [],
      limit: 2,
      ...properties,
    });

  const tap = async (...names: string[]) => {
    for (const name of names) {
      button(name).click();
      await drawn(one('value-choice'));
    }
  };

  const pressed = () => texts('[aria-pressed=true]');
  const hint = () => texts('.hint [data-now]');
  const heard = () => one('[role=status]').textContent;

  it('shows all values in a named group, the chosen ones as pressed', async () => {
    await choice({ chosen: [2] });

    expect(one('[role=group]').getAttribute('aria-label')).toBe('What matters?');
    expect(texts('button')).toEqual(['Calm', 'Speed', 'Price']);
    expect(pressed()).toEqual(['Price']);
    expect(hint()).toEqual(['Up to two.']);
  });

  it('shows a tap at once, tells it with its meaning, and takes it back with the next', async () => {
    const events = told(await choice(), 'choose');

    await tap('Speed');
    expect(pressed()).toEqual(['Speed']);

    await tap('Speed');
    expect(pressed()).toEqual([]);
    expect(events).toEqual([
      ['choose', { place: 1, chosen: true, tap: 1 }],
      ['choose', { place: 1, chosen: false, tap: 2 }],
    ]);
  });

  it('says so when no more can be chosen, and which ones cannot', async () => {
    await choice();

    await tap('Calm', 'Price');

    expect(hint()).toEqual(['You have two.']);
    expect(heard()).toBe('You have two.');
    expect(texts('[aria-disabled=true]')).toEqual(['Speed']);
    expect(one('.hint').hasAttribute('data-refused')).toBe(false);
  });

  it('loses nothing with one tap too many, and says so each time', async () => {
    const events = told(await choice({ chosen: [0, 2] }), 'choose');
    const all: (string | null)[] = [];

    for (let time = 0; time < 3; time++) {
      await tap('Speed');
      all.push(heard());
    }

    expect(pressed()).toEqual(['Calm', 'Price']);
    expect(events).toEqual([]);
    expect(one('.hint').hasAttribute('data-refused')).toBe(true);
    expect(all.map((text) => text?.trim())).toEqual(Array(3).fill('You have two.'));
    expect(all[0]).not.toBe(all[1]);
    expect(all[1]).not.toBe(all[2]);
  });

  it('offers the others again once one was taken back', async () => {
    await choice({ chosen: [0, 2] });
    await tap('Speed', 'Calm');

    expect(hint()).toEqual(['Up to two.']);
    expect(heard()).toBe('');
    expect(one('.hint').hasAttribute('data-refused')).toBe(false);

    await tap('Speed');
    expect(pressed()).toEqual(['Speed', 'Price']);
  });

  it('shows what the server says once it has heard the last tap', async () => {
    const element = await choice();
    await tap('Calm', 'Speed');

    Object.assign(element, { chosen: [0], heard: 1 });
    await drawn(element);
    expect(pressed()).toEqual(['Calm', 'Speed']);

    Object.assign(element, { chosen: [2], heard: 2 });
    await drawn(element);
    expect(pressed()).toEqual(['Price']);
  });

  it('follows another tab', async () => {
    const element = await choice();

    Object.assign(element, { chosen: [1, 2] });
    await drawn(element);

    expect(pressed()).toEqual(['Speed', 'Price']);
    expect(hint()).toEqual(['You have two.']);
    expect(heard()).toBe('');
  });
});
