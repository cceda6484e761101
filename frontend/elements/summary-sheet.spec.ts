import { beforeEach, describe, expect, it } from 'vitest';
import { one, shown, told } from '../testing';
import './summary-sheet';

interface Sheet {
  show(line: string, kept: boolean): void;
}

describe('summary-sheet', () => {
  beforeEach(() => document.body.replaceChildren());

  const sheet = () =>
    shown<Sheet>('summary-sheet', {
      innerHTML:
        '<input type="checkbox" data-line="risks" checked><input type="checkbox" data-line="cost"><input id="a">',
    });
  const box = (line: string) => one<HTMLInputElement>(`[data-line=${line}]`);

  it('tells which line is kept and which is not', async () => {
    const events = told(await sheet(), 'keep');

    box('risks').click();
    box('cost').click();

    expect(events).toEqual([
      ['keep', { line: 'risks', kept: false }],
      ['keep', { line: 'cost', kept: true }],
    ]);
  });

  it('says nothing of what is no line', async () => {
    const events = told(await sheet(), 'keep');

    one('#a').dispatchEvent(new Event('change', { bubbles: true }));

    expect(events).toEqual([]);
  });

  it('shows what the server holds', async () => {
    const element = await sheet();

    element.show('cost', true);
    element.show('unknown', true);

    expect([box('risks').checked, box('cost').checked]).toEqual([true, true]);
  });

  it('says nothing once it has left the page', async () => {
    const element = await sheet();
    const events = told(element, 'keep');

    element.remove();
    element.querySelector('input')?.dispatchEvent(new Event('change', { bubbles: true }));

    expect(events).toEqual([]);
  });
});
