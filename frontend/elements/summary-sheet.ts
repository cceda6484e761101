/**
 * The summary as a sheet of paper, made by the server; each line has a box that keeps it or leaves it out.
 *
 * The style sheet shows at once what was unticked. The server hears of it by the event `keep`; Vaadin keeps that event
 * until the connection is back.
 */
class SummarySheet extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this.tell);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.tell);
  }

  /** Sets a box to what the server holds. */
  show(line: string, kept: boolean) {
    this.querySelectorAll<HTMLInputElement>('input[data-line]').forEach((box) => {
      if (box.dataset.line === line) {
        box.checked = kept;
      }
    });
  }

  private readonly tell = (event: Event) => {
    const box = event.target;
    if (box instanceof HTMLInputElement && box.dataset.line !== undefined) {
      this.dispatchEvent(new CustomEvent('keep', { detail: { line: box.dataset.line, kept: box.checked } }));
    }
  };
}

customElements.define('summary-sheet', SummarySheet);
