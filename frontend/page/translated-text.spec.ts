import { beforeEach, describe, expect, it } from 'vitest';
import { one } from '../testing';
import './translated-text';

/** Mutations are told after the current task. */
const noticed = () => new Promise((done) => setTimeout(done));

describe('translated-text', () => {
  let text: Text;

  beforeEach(async () => {
    document.body.innerHTML = '<p>First cream.</p>';
    text = one('p').firstChild as Text;
    await noticed();
  });

  /** As translators do: elements of their own in place of the text. */
  const translated = (words: string) => {
    const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    outer.innerHTML = '<font></font>';
    one('font', outer).textContent = words;
    return outer;
  };

  it('does not take the icon of a button, which comes back beside its words, for a translation', async () => {
    document.body.innerHTML = '<button>Skip<span slot="suffix"></span></button>';
    const words = one('button').firstChild as Text;
    const icon = one('span');
    await noticed();

    icon.remove();
    words.replaceWith(icon);
    await noticed();
    words.data = 'Next';
    await noticed();

    expect(icon.isConnected).toBe(true);
  });

  it.each([
    { how: 'at once', translate: () => text.replaceWith(translated('Primero la crema.')) },
    {
      how: 'before, then away',
      translate: () => {
        text.before(translated('Primero la crema.'));
        text.remove();
      },
    },
    { how: 'by a text', translate: () => text.replaceWith('Primero la crema.') },
  ])('shows what the server says next when the text was replaced $how', async ({ translate }) => {
    translate();
    await noticed();
    expect(one('p').textContent).toBe('Primero la crema.');

    text.data = 'Then needles.';
    await noticed();

    expect(one('p').textContent).toBe('Then needles.');
  });

  it('does so again after it was translated anew', async () => {
    text.replaceWith(translated('Primero la crema.'));
    await noticed();
    text.data = 'Then needles.';
    await noticed();
    text.replaceWith(translated('Luego las agujas.'));
    await noticed();

    text.data = 'Then rest.';
    await noticed();

    expect(one('p').textContent).toBe('Then rest.');
  });

  it('leaves no translation beside a text that was put back', async () => {
    const translation = translated('Primero la crema.');
    text.replaceWith(translation);
    await noticed();

    translation.before(text);
    await noticed();

    expect(one('p').textContent).toBe('First cream.');
  });

  it('takes what Lit writes to an element of a translator for the text', () => {
    const translation = translated('Primero la crema.');
    text.replaceWith(translation);

    (translation as unknown as Text).data = 'Then needles.';

    expect(one('p').innerHTML).toBe('Then needles.');
  });
});
