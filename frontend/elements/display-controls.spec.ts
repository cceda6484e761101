import { beforeEach, describe, expect, it, vi } from 'vitest';
import { button, drawn, one, shown, told } from '../testing';

vi.mock('@vaadin/button', () => ({}));
await import('./display-controls');

const WORDS = {
  label: 'Display',
  letter: 'A',
  normal: 'Normal text',
  large: 'Large text',
  largest: 'Largest text',
  contrast: 'High contrast',
};

interface Controls {
  words: Record<string, string>;
  pressed: string[];
}

describe('display-controls', () => {
  beforeEach(() => document.body.replaceChildren());

  const names = () => [...document.querySelectorAll('vaadin-button')].map((each) => each.ariaLabel ?? each.textContent);

  it('shows nothing before it has words', async () => {
    const element = await shown('display-controls');

    expect(element.children).toHaveLength(0);
  });

  it('has no control for reach where there is no word for it', async () => {
    await shown('display-controls', { words: WORDS });

    expect(names()).toEqual(['Normal text', 'Large text', 'Largest text', 'High contrast']);
    expect(one('[role=group]').ariaLabel).toBe('Display');
  });

  it('has a control for reach at a station', async () => {
    await shown('display-controls', { words: { ...WORDS, lower: 'Lower' } });

    expect(names().map((name) => name.trim())).toContain('Lower');
  });

  it.each([
    { pressed: [], name: 'Large text', event: { control: 'large', on: true } },
    { pressed: ['large'], name: 'Large text', event: { control: 'large', on: false } },
    { pressed: ['normal'], name: 'High contrast', event: { control: 'contrast', on: true } },
  ])('tells that $name was tapped while $pressed is set', async ({ pressed, name, event }) => {
    const element = await shown<Controls>('display-controls', { words: WORDS, pressed });
    const controls = told(element, 'control');

    button(name).click();

    expect(controls).toEqual([['control', event]]);
  });

  it('shows as pressed what the server has set, not what was tapped', async () => {
    const element = await shown<Controls>('display-controls', { words: WORDS, pressed: ['normal'] });

    button('Large text').click();
    await drawn(element);
    expect(button('Large text').ariaPressed).toBe('false');

    element.pressed = ['large'];
    await drawn(element);
    expect(button('Large text').ariaPressed).toBe('true');
  });
});
