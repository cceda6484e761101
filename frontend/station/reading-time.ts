/** The speed of a slow reader, perhaps in a second language. */
const WORDS_A_MINUTE = 90;

/** How long a text takes to read, in minutes. */
export function minutesToRead(text: string) {
  return text.split(/\s+/).filter((word) => word !== '').length / WORDS_A_MINUTE;
}
