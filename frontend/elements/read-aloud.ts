import { localVoice } from './local-voice';

/** Loads the read-aloud button only if the browser has a voice for the page's language. */
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
