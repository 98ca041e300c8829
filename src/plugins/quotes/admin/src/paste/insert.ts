import { FRAGMENT } from './own-copy';
import type { Step } from './plan';

/** Slate reads what a browser is about to do from this event. True where it took it over. */
function tellEditor(editor: Element, inputType: string, data: DataTransfer | null = null): boolean {
  const event = new InputEvent('beforeinput', {
    inputType,
    dataTransfer: data,
    bubbles: true,
    cancelable: true,
  });
  return !editor.dispatchEvent(event);
}

/** Base64 of JSON, percent-encoded, as Slate writes its own. */
function fragmentOf(nodes: unknown): DataTransfer {
  const data = new DataTransfer();
  data.setData(FRAGMENT, btoa(encodeURIComponent(JSON.stringify(nodes))));
  return data;
}

function take(editor: Element, step: Step): boolean {
  switch (step.do) {
    case 'insert':
      return tellEditor(editor, 'insertFromPaste', fragmentOf(step.nodes));
    case 'split':
      return tellEditor(editor, 'insertParagraph');
    case 'delete':
      return tellEditor(editor, 'deleteContentBackward');
    case 'press':
      return !editor.dispatchEvent(
        new KeyboardEvent('keydown', { key: step.key, bubbles: true, cancelable: true })
      );
  }
}

/** Has the editor do these things, one after another, in one go; false where it does not take the first. */
export function takeSteps(editor: Element, steps: Step[]): boolean {
  const [first, ...more] = steps;
  if (!first || !take(editor, first)) return false;
  for (const step of more) take(editor, step);
  return true;
}

/** Has the editor insert data of a clipboard by its own rules. */
export function insertData(editor: Element, contents: Record<string, string>): boolean {
  const data = new DataTransfer();
  for (const [type, content] of Object.entries(contents)) data.setData(type, content);
  return tellEditor(editor, 'insertFromPaste', data);
}
