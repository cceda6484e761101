import { beforeEach, describe, expect, it, vi } from 'vitest';
import { one, placeAt } from '../testing';
import { bringAbove, confirm, erase, type Field, isField, startsSentence, type } from './typing';

describe('typing', () => {
  const command = vi.fn();

  beforeEach(() => {
    command.mockClear();
    Object.assign(document, { execCommand: command });
  });

  const field = (markup: string) => {
    document.body.innerHTML = markup;
    return one<Field>('body > *');
  };

  it.each([
    { markup: '<textarea></textarea>', is: true },
    { markup: '<input type="text">', is: true },
    { markup: '<input type="checkbox">', is: false },
    { markup: '<input type="text" disabled>', is: false },
    { markup: '<textarea readonly></textarea>', is: false },
    { markup: '<button></button>', is: false },
  ])('says of $markup that one types into it: $is', ({ markup, is }) => {
    expect(isField(field(markup))).toBe(is);
  });

  it('types and erases as the browser does', () => {
    type('ñ');
    erase();

    expect(command.mock.calls.map(([name, , text]) => [name, text] as unknown)).toEqual([
      ['insertText', 'ñ'],
      ['delete', undefined],
    ]);
  });

  it.each([
    { before: '', starts: true },
    { before: 'Yes. ', starts: true },
    { before: 'Yes.', starts: false },
    { before: 'Really? ', starts: true },
    { before: 'One\n', starts: true },
    { before: '¿', starts: true },
    { before: 'Bien. ¿', starts: true },
    { before: 'Will it ', starts: false },
  ])('says after "$before" that a sentence starts: $starts', ({ before, starts }) => {
    const text = field('<textarea></textarea>');
    text.value = `${before}rest`;
    text.selectionStart = before.length;

    expect(startsSentence(text)).toBe(starts);
  });

  it('begins a line in many lines', () => {
    confirm(field('<textarea></textarea>'));

    expect(command).toHaveBeenCalledWith('insertText', false, '\n');
  });

  it('says that the one line is complete, as Enter does', () => {
    const line = field('<input type="text">');
    const events: string[] = [];
    ['keydown', 'change', 'keyup'].forEach((name) => line.addEventListener(name, (event) => events.push(event.type)));

    confirm(line);

    expect(events).toEqual(['keydown', 'change', 'keyup']);
  });

  it.each([
    { where: 'below the line', top: 500, by: 500 + 60 - (400 - 8) },
    { where: 'above the screen', top: -30, by: -38 },
    { where: 'between', top: 100, by: 0 },
  ])('scrolls what is $where by $by', ({ top, by }) => {
    document.body.innerHTML = '<main><div><div><textarea></textarea></div></div></main>';
    const scroll = vi.spyOn(window, 'scrollBy').mockReturnValue();
    document.querySelectorAll('main div, textarea').forEach((element) => placeAt(element, 0, top, 100, 60));

    bringAbove(400, one<HTMLTextAreaElement>('textarea'));

    expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ top: by }));
  });
});
