/**
 * The summary as a printed page, rendered by the server. Checkboxes leave out the patient's own lines, and a switch
 * leaves out the advice that everybody takes home.
 *
 * The style sheet shows an unchecked line at once. The event `keep` notifies the server; Vaadin queues it while the
 * connection is lost.
 */
class SummarySheet extends HTMLElement {
  connectedCallback() {
    this.addEventListener('change', this.tell);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.tell);
  }

  /** Sets a checkbox to the server's state. */
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
