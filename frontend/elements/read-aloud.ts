import { localVoice } from './local-voice';

/** The button that reads aloud is fetched only where the browser has a voice that speaks the page's language. */
function fetchWhereAVoiceIs() {
  if (localVoice(document.documentElement.lang) !== undefined) {
    speechSynthesis.removeEventListener('voiceschanged', fetchWhereAVoiceIs);
    void import('./read-aloud-button');
  }
}

if ('speechSynthesis' in window) {
  speechSynthesis.addEventListener('voiceschanged', fetchWhereAVoiceIs);
  fetchWhereAVoiceIs();
}
