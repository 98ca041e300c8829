import { useEffect } from 'react';
import { lazyModule } from '../../../../../admin/lazy-part';
import { bodyEditor } from '../body/editor';
import type { Clipboard } from './convert';
import { insertData } from './insert';
import { isOwnCopy } from './own-copy';

type PasteInto = (editor: Element, clipboard: Clipboard) => boolean;

const loadPasteInto = lazyModule(() => import('./paste-into'));

/** Slate's input on Android goes by other events. */
const isAndroid = () => /android/i.test(navigator.userAgent);

const isField = (node: Node) =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;

/** The editor that text is pasted into, where that is the body of the article and its user may write. */
function targetOf(event: ClipboardEvent): Element | null {
  const editor = bodyEditor();
  const isWithin = editor?.isContentEditable && event.target instanceof Node;
  return isWithin && editor.contains(event.target) && !isField(event.target) ? editor : null;
}

/** The data of a paste can be read while its event lasts, and not later. Null where the editor copied it itself. */
function readClipboard(data: DataTransfer | null): Clipboard | null {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  return !data || (html === '' && text === '') || isOwnCopy(data, html) ? null : { html, text };
}

function listen(): () => void {
  let pasteInto: PasteInto | null = null;
  const load = () => loadPasteInto().then((module) => (pasteInto = module.pasteInto));
  // Without it the editor pastes by itself, and the next paste requests it again.
  load().catch(() => undefined);

  const attempt = (paste: PasteInto, editor: Element, clipboard: Clipboard) => {
    try {
      return paste(editor, clipboard);
    } catch (error) {
      console.warn('What was pasted could not be read: the editor pastes it by itself.', error);
      return false;
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const editor = targetOf(event);
    const clipboard = editor && !event.defaultPrevented && readClipboard(event.clipboardData);
    if (!clipboard) return;
    const stop = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (pasteInto) {
      if (attempt(pasteInto, editor, clipboard)) stop();
      return;
    }
    stop();
    const byItself = () => insertData(editor, { 'text/plain': clipboard.text });
    void load().then((paste) => attempt(paste, editor, clipboard) || byItself(), byItself);
  };

  document.addEventListener('paste', onPaste, true);
  return () => document.removeEventListener('paste', onPaste, true);
}

/** Text pasted into the body comes as clean blocks, whatever program it was copied from. */
export function usePasteHygiene(isEnabled: boolean): void {
  useEffect(() => (isEnabled && !isAndroid() ? listen() : undefined), [isEnabled]);
}
