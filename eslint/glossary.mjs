import path from 'node:path';
import { findDenied } from './denied-words.mjs';

const TEST_CALL = /^(describe|it|test)/;

/** Reads the title of `test('…')`, `describe.each(…)('…')` and the like; null for other calls. */
function titleOf(call, source) {
  const [title] = call.arguments;
  if (!title || !TEST_CALL.test(source.getText(call.callee))) return null;
  if (title.type === 'Literal' && typeof title.value === 'string') return title;
  return title.type === 'TemplateLiteral' ? title : null;
}

/** Holds the words that the glossary replaced out of identifiers, file names and names of tests. */
const denyWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { denied: '"{{word}}" in "{{name}}": write {{instead}} (docs/glossary.md).' },
  },
  create(context) {
    const source = context.sourceCode;
    const check = (node, name) => {
      const found = findDenied(name);
      if (found) context.report({ node, messageId: 'denied', data: { ...found, name } });
    };
    return {
      Program: (node) => check(node, path.basename(context.filename)),
      Identifier: (node) => check(node, node.name),
      CallExpression(node) {
        const title = titleOf(node, source);
        if (title) check(title, source.getText(title));
      },
    };
  },
};

export default { rules: { 'deny-words': denyWords } };
