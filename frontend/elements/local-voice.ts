/**
 * A voice for a language that runs on this device.
 *
 * Other voices would send the text to their provider, and no third party receives any data.
 */
export function localVoice(language: string) {
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && tongue(voice.lang) === tongue(language));
  return (
    voices.find((voice) => voice.lang.replace('_', '-') === language) ??
    voices.find((voice) => voice.default) ??
    voices[0]
  );
}

/** A language without its region; some systems write `en_US`. */
function tongue(language: string) {
  return language.replace(/[-_].*/, '').toLowerCase();
}
