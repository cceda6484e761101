import { beforeEach, describe, expect, it } from 'vitest';
import { layOut, one } from '../testing';
import { sentencesIn } from './sentences';

describe('sentences', () => {
  beforeEach(() => document.body.replaceChildren());

  function read(markup: string, language = 'en') {
    document.body.innerHTML = `<main>${markup}</main>`;
    layOut();
    return sentencesIn(one('main'), language).map((range) => range.toString());
  }

  it.each([
    {
      what: 'sentence by sentence',
      markup: '<p>First cream. Then needles!</p>',
      said: ['First cream.', 'Then needles!'],
    },
    { what: 'block by block', markup: '<h1>The day</h1><p>It begins</p>', said: ['The day', 'It begins'] },
    { what: 'over what is bold', markup: '<p>It takes <b>30</b> minutes.</p>', said: ['It takes 30 minutes.'] },
    { what: 'nothing without a word', markup: '<p>– … –</p><p>One.</p>', said: ['One.'] },
    { what: 'no button', markup: '<button>Next</button><p>Read.</p>', said: ['Read.'] },
    { what: 'the answers', markup: '<div class="options"><button>Yes</button></div>', said: ['Yes'] },
    {
      what: 'no answer that is gone',
      markup: '<div class="tiles"><button aria-disabled="true">No</button><button>Yes</button></div>',
      said: ['Yes'],
    },
    {
      what: 'nothing hidden from screen readers',
      markup: '<p aria-hidden="true">Star</p><p>Text.</p>',
      said: ['Text.'],
    },
    { what: 'nothing that is only heard', markup: '<p class="only-heard">Step 2</p><p>Text.</p>', said: ['Text.'] },
    { what: 'nothing of the bar', markup: '<div class="action-bar"><p>On</p></div><p>Text.</p>', said: ['Text.'] },
    { what: 'nothing folded away', markup: '<details><p>More.</p></details><p>Text.</p>', said: ['Text.'] },
    { what: 'what was unfolded', markup: '<details open><p>More.</p></details>', said: ['More.'] },
    { what: 'nothing invisible', markup: '<p style="visibility: hidden">No.</p><p>Yes.</p>', said: ['Yes.'] },
    { what: 'nothing without a place', markup: '<p style="display: none">No.</p><p>Yes.</p>', said: ['Yes.'] },
  ])('reads $what', ({ markup, said }) => {
    expect(read(markup)).toEqual(said);
  });

  it('divides as the language does', () => {
    expect(read('<p>यह पहला है। यह दूसरा है।</p>', 'hi')).toEqual(['यह पहला है।', 'यह दूसरा है।']);
  });
});
