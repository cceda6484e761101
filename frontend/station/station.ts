/** Loads what only a station needs. */
if (document.querySelector('station-watch')) {
  void import('./station-watch');
  void import('./station-lock');
  void import('./screen-keyboard');
}
