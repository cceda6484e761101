/** What only a station needs is fetched only there. */
if (document.querySelector('station-watch')) {
  void import('./station-watch');
  void import('./station-lock');
  void import('./screen-keyboard');
}
